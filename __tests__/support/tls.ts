import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate authority of a test, and a certificate that it gave to the names. PEM, all three. */
export interface Certificates {
  /** The authority's certificate, as NODE_EXTRA_CA_CERTS wants it in a file. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Good for an hour. As RFC 5280 has certificates, with nothing in them that a client does not need. */
export function certify(names: readonly string[]): Certificates {
  const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const theirs = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const authority = nameOf('Authority of a test');
  const isAuthority = extension('551d13', sequence(der(0x01, Buffer.of(0xff))));
  const serves = extension(
    '551d11',
    sequence(...names.map((name) => der(0x82, Buffer.from(name)))),
  );
  const by = { issuer: authority, signer: ours.privateKey };
  return {
    ca: certificate({ ...by, subject: authority, key: ours.publicKey, holds: isAuthority }),
    cert: certificate({ ...by, subject: nameOf('A server'), key: theirs.publicKey, holds: serves }),
    key: theirs.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

interface Certificate {
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly key: KeyObject;
  readonly holds: Buffer;
  readonly signer: KeyObject;
}

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));

function certificate({ issuer, subject, key, holds, signer }: Certificate): string {
  const version3 = der(0xa0, der(0x02, Buffer.of(2)));
  const serial = der(0x02, Buffer.of(1, ...subject.subarray(-4).map((byte) => byte & 0x7f)));
  const valid = sequence(time(-60_000), time(3_600_000));
  const spki = key.export({ type: 'spki', format: 'der' });
  const extensions = der(0xa3, sequence(holds));
  const told = sequence(
    version3,
    serial,
    ecdsaWithSha256,
    issuer,
    valid,
    subject,
    spki,
    extensions,
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', told, signer));
  const whole = sequence(told, ecdsaWithSha256, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${whole.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

function nameOf(name: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(oid(id), der(0x04, value));
}

/** UTCTime, milliseconds from now. */
function time(fromNow: number): Buffer {
  const digits = new Date(Date.now() + fromNow).toISOString().replace(/\D/g, '');
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

/** One value in DER: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const long = size > 0xff ? [0x82, size >> 8, size & 0xff] : [0x81, size];
  return Buffer.concat([Buffer.of(tag, ...(size < 0x80 ? [size] : long)), content]);
}
