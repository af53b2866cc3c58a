export const hostMessages = {
  title: 'Questions about ketamine-assisted psychotherapy',
  thisClinic: 'this clinic',
};

export type HostMessages = Readonly<typeof hostMessages>;
