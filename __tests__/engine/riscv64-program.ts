/** A program for 64-bit RISC-V that prints one line: the smallest proof that such programs are run. */
const SAYS = 'this is riscv64\n';

/** Where Linux puts it. */
const ADDRESS = 0x400000;
const HEADERS = 64 + 56;

/** The bytes of the program: an ELF header, one segment, nine instructions, the text. */
export function riscv64Program(): Buffer {
  const code = [
    0x00100513, // li a0, 1            standard output
    0x00000597, // auipc a1, 0
    0x02058593, // addi a1, a1, 32     the text, eight instructions on
    0x00000613 | (SAYS.length << 20), // li a2, length
    0x04000893, // li a7, 64           write
    0x00000073, // ecall
    0x00000513, // li a0, 0
    0x05d00893, // li a7, 93           exit
    0x00000073, // ecall
  ];
  const program = Buffer.alloc(HEADERS + code.length * 4);
  const size = program.length + SAYS.length;
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(program);
  program.writeUInt16LE(2, 16); // an executable
  program.writeUInt16LE(243, 18); // RISC-V
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

export const RISCV64_SAYS = SAYS.trim();
