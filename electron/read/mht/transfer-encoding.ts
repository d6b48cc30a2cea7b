const hexValue = (byte: number | undefined): number => Number.parseInt(String.fromCharCode(byte ?? 0), 16);

/** Reads quoted-printable (RFC 2045, 6.7); a faulty =XY stays as it is. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const decoded = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    const value = byte === 0x3d ? hexValue(body[at + 1]) * 16 + hexValue(body[at + 2]) : Number.NaN;
    if (byte === 0x3d && body[at + 1] === 10) at += 1;
    else if (byte === 0x3d && body[at + 1] === 13 && body[at + 2] === 10) at += 2;
    else if (Number.isNaN(value)) decoded[length++] = byte;
    else {
      decoded[length++] = value;
      at += 2;
    }
  }
  return decoded.subarray(0, length);
}

/** The bytes of a body written in a Content-Transfer-Encoding. */
export function decodeBody(body: Buffer, encoding: string | undefined): Buffer {
  const name = (encoding ?? '').trim().toLowerCase();
  if (name === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return name === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}
