/** RFC 9562, section 5.4: the version's bits in octet 6, the variant's in octet 8. */
const withVersion = (byte: number, index: number): number => {
  if (index === 6) return (byte & 0x0f) | 0x40;
  if (index === 8) return (byte & 0x3f) | 0x80;
  return byte;
};

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` exists on secure pages only; a clinic's may still be http. */
export const uuid = (): string => {
  const random = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(random, (byte, index) => withVersion(byte, index).toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
};
