/** The fault proxy in front of the tests' registry, closed when the tests of the file are over. */
import { type FaultProxy, type ProxyOptions, startFaultProxy } from './fault-proxy.ts';
import { later, REGISTRY } from './job.ts';

export async function startProxy(
  faults: ProxyOptions['faults'] = [],
  options: Pick<ProxyOptions, 'closed'> = {},
): Promise<FaultProxy> {
  const proxy = await startFaultProxy({ registry: REGISTRY, faults, ...options });
  later(proxy.close);
  return proxy;
}
