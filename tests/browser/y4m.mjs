// A film for Chromium's fake camera: pictures as uncompressed video (YUV4MPEG2), each on white and held for a while.
import { decode } from "./png.mjs";

const [WIDTH, HEIGHT] = [640, 640];
/** Frames that each picture is held for, at ten a second. */
const HELD = 12;

/** One picture in the middle of a light frame, shades of grey alone, as luma. */
function frame(png) {
  const { width, height, pixels } = decode(png);
  const luma = Buffer.alloc(WIDTH * HEIGHT, 235);
  const [left, top] = [Math.floor((WIDTH - width) / 2), Math.floor((HEIGHT - height) / 2)];
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, top + height); y += 1) {
    for (let x = Math.max(0, left); x < Math.min(WIDTH, left + width); x += 1) {
      const colour = pixels[(y - top) * width + (x - left)];
      const grey = ((colour >> 16) * 77 + ((colour >> 8) & 255) * 150 + (colour & 255) * 29) >> 8;
      luma[y * WIDTH + x] = 16 + Math.round((grey * 219) / 255);
    }
  }
  return Buffer.concat([luma, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
}

/** The film of some pictures, one after the other; the fake camera plays it again and again. */
export function y4m(pictures) {
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)];
  for (const picture of pictures) {
    const shown = frame(picture);
    for (let n = 0; n < HELD; n += 1) parts.push(Buffer.from("FRAME\n"), shown);
  }
  return Buffer.concat(parts);
}
