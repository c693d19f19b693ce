import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same as 32 bytes. */
export function digestBytes(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
