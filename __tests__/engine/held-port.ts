/** A port on which nobody listens, and which nobody else is given meanwhile. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

export interface HeldPort {
  readonly port: number;
  /** Afterwards, or when somebody listens there who knows its number. */
  readonly release: () => void;
}

/** It is the near end of a connection: the system gives it to nobody who asks for any port, and refuses connections. */
export async function holdPort(): Promise<HeldPort> {
  const server = createServer((socket) => socket.on('error', () => undefined).resume());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  // With an address of its own it shares its port with whoever asks for that number.
  const socket = connect({ host: '127.0.0.1', port, localAddress: '127.0.0.1' });
  await once(socket, 'connect');
  return {
    port: socket.localPort ?? 0,
    release() {
      // Without a last exchange, for which the system would keep the port.
      if (!socket.destroyed) socket.resetAndDestroy();
      server.close();
    },
  };
}
