/** The built-in fields in their default order; the names are the payload's. */
export const BUILT_IN_FIELDS = [
  'name',
  'preferredContact',
  'email',
  'phone',
  'mayLeaveMessage',
  'topic',
  'message',
  'adult',
  'consent',
] as const;
export type BuiltInField = (typeof BUILT_IN_FIELDS)[number];
