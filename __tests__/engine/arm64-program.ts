/** A program for 64-bit Arm that prints one line: the smallest proof that such programs are run. */
const SAYS = 'this is arm64\n';

/** Where Linux puts it. */
const ADDRESS = 0x400000;
const HEADERS = 64 + 56;

/** The bytes of the program: an ELF header, one segment, eight instructions, the text. */
export function arm64Program(): Buffer {
  const code = [
    0xd2800020, // mov x0, #1          standard output
    0x100000e1, // adr x1, text
    0xd2800002 | (SAYS.length << 5), // mov x2, #length
    0xd2800808, // mov x8, #64         write
    0xd4000001, // svc #0
    0xd2800000, // mov x0, #0
    0xd2800ba8, // mov x8, #93         exit
    0xd4000001, // svc #0
  ];
  const program = Buffer.alloc(HEADERS + code.length * 4);
  const size = program.length + SAYS.length;
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(program);
  program.writeUInt16LE(2, 16); // an executable
  program.writeUInt16LE(183, 18); // AArch64
  program.writeUInt32LE(1, 20);
  program.writeBigUInt64LE(BigInt(ADDRESS + HEADERS), 24);
  program.writeBigUInt64LE(64n, 32);
  program.writeUInt16LE(64, 52);
  program.writeUInt16LE(56, 54);
  program.writeUInt16LE(1, 56);
  program.writeUInt32LE(1, 64); // to be loaded
  program.writeUInt32LE(5, 68); // read and run
  program.writeBigUInt64LE(BigInt(ADDRESS), 80);
  program.writeBigUInt64LE(BigInt(ADDRESS), 88);
  program.writeBigUInt64LE(BigInt(size), 96);
  program.writeBigUInt64LE(BigInt(size), 104);
  program.writeBigUInt64LE(0x10000n, 112);
  code.forEach((instruction, index) => {
    program.writeUInt32LE(instruction >>> 0, HEADERS + index * 4);
  });
  return Buffer.concat([program, Buffer.from(SAYS)]);
}

export const ARM64_SAYS = SAYS.trim();
