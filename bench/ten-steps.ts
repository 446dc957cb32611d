/** An image of ten steps in two stages. Each takes a moment, as one that works would, and leaves something. */

/** @param id makes them steps that no engine knows */
export function tenSteps(base: string, id: string): string {
  const work = (number: number) =>
    `RUN echo ${id} ${number} && sleep 0.4 && head -c 1000000 /dev/urandom >/${id}-${number}`;
  return [
    `FROM ${base} AS work`,
    ...[1, 2, 3, 4].map(work),
    `FROM ${base}`,
    `COPY --from=work /${id}-4 /`,
    ...[5, 6, 7, 8, 9].map(work),
  ].join('\n');
}
