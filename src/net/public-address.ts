// An IP address → whether it belongs to the public Internet, so that no source can make us read a private network.
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IANA's special-purpose registries: what is not globally reachable, and multicast; and Azure's server inside each machine. */
const RESERVED: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['168.63.129.16', 32, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
]

const reserved = new BlockList()
for (const [network, prefix, family] of RESERVED) reserved.addSubnet(network, prefix, family)

/** Global unicast is 2000::/3; loopback, link-local, unique-local and multicast lie outside of it. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Whether `address` is an IPv4 or IPv6 address of the public Internet. Names and zone ids (`fe80::1%eth0`) are not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !reserved.check(address, 'ipv4')
  if (!isIPv6(address)) return false
  const inner = embeddedIpv4(address)
  if (inner !== null) return isPublicAddress(inner)
  return global6.check(address, 'ipv6') && !reserved.check(address, 'ipv6')
}

/** The IPv4 address inside `::ffff:a.b.c.d` and inside 64:ff9b::/96, by which IPv6-only networks reach IPv4 hosts. */
function embeddedIpv4(address: string): string | null {
  // The parser of addresses writes every spelling in one way, with the last 32 bits as two groups.
  const canonical = new URL(`http://[${address.split('%')[0]}]/`).hostname.slice(1, -1)
  const match = /^(?:::ffff:|64:ff9b::)(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/.exec(canonical)
  if (match === null) return null
  const [high, low] = [Number.parseInt(match[1] ?? '0', 16), Number.parseInt(match[2]!, 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
