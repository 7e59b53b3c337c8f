// Makes a screenshot small: at most 256 colours, which a page of flat colours and text does not miss.
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/** The check sum of PNG. Node has one of its own only since 20.15. */
function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function* chunks(png) {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** What the filter of a row adds to each byte, from the bytes to the left, above, and above left. */
const FILTERS = [
  () => 0,
  (left) => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, upLeft) => {
    const [a, b, c] = [Math.abs(up - upLeft), Math.abs(left - upLeft), Math.abs(left + up - 2 * upLeft)];
    if (a <= b && a <= c) return left;
    return b <= c ? up : upLeft;
  },
];

/** Width, height, and each pixel as 0xRRGGBB, of an opaque picture with 8 bits a channel, as Chromium makes them. */
export function decode(png) {
  const parts = [...chunks(png)];
  const header = parts.find(([name]) => name === "IHDR")[1];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !bytes || header[12] !== 0) throw new Error("A kind of PNG that is not known here.");
  const raw = inflateSync(Buffer.concat(parts.filter(([name]) => name === "IDAT").map(([, data]) => data)));
  const pixels = new Uint32Array(width * height);
  const stride = width * bytes;
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const filter = FILTERS[raw[start]];
    const row = raw.subarray(start + 1, start + 1 + stride);
    for (let i = 0; i < stride; i += 1) {
      const left = i >= bytes ? row[i - bytes] : 0;
      row[i] += filter(left, above[i], i >= bytes ? above[i - bytes] : 0);
    }
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = (row[x * bytes] << 16) | (row[x * bytes + 1] << 8) | row[x * bytes + 2];
    above = row;
  }
  return { width, height, pixels };
}

const distance = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The colours used most, but no two that an eye cannot tell apart. */
function palette(pixels) {
  const uses = new Map();
  for (const pixel of pixels) uses.set(pixel, (uses.get(pixel) ?? 0) + 1);
  const chosen = [];
  for (const [colour] of [...uses].sort((a, b) => b[1] - a[1])) {
    if (chosen.length === COLOURS) break;
    if (chosen.every((other) => distance(colour, other) > 48)) chosen.push(colour);
  }
  return chosen;
}

/** The same picture with a palette. */
export function small(png) {
  const { width, height, pixels } = decode(png);
  const colours = palette(pixels);
  const nearest = new Map();
  const index = (pixel) => {
    if (!nearest.has(pixel)) {
      let best = 0;
      colours.forEach((colour, i) => { if (distance(pixel, colour) < distance(pixel, colours[best])) best = i; });
      nearest.set(pixel, best);
    }
    return nearest.get(pixel);
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = index(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, palette
  const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("PLTE", table), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}
