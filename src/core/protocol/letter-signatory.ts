import type { BilingualName, HostPack, LadderRow } from './country-pack.ts'

/**
 * Whether an invitation signed by this role of ours is high enough for the guest whose ladder row is given. Null when
 * it is at the peer's standing or above; else what the other side will think. Throws for a role the pack does not know.
 */
export function signatoryWarning(host: HostPack, signatory: string, guest: LadderRow): BilingualName | null {
  const standing = standingOf(host, signatory)
  if (standing <= lowestPeer(host, guest)) return null
  const name = host.roles.find((role) => role.id === signatory)!.name
  const peers = guest.peer.join(' / ')
  if (standing <= standingOf(host, guest.neverBelow)) {
    return {
      en: `The ${name.en} who signs is below the guest's rank (peer: ${peers}): the letter should say why`,
      'zh-CN': `签署人（${name['zh-CN']}）级别低于来宾：信中宜加以说明`,
    }
  }
  return {
    en: `The ${name.en} who signs is too low for this guest (never below: ${guest.neverBelow}): approval abroad may fail`,
    'zh-CN': `签署人（${name['zh-CN']}）级别过低，与来宾不对等，可能影响对方出访报批`,
  }
}

/** The standing of the lowest of the peers who receive on their own; of a pair, its higher. */
function lowestPeer(host: HostPack, guest: LadderRow): number {
  const standings = guest.peer.map((pair) => Math.min(...pair.split(' + ').map((role) => standingOf(host, role))))
  return Math.max(...standings)
}

function standingOf(host: HostPack, id: string): number {
  const role = host.roles.find((role) => role.id === id)
  if (!role) throw new RangeError(`no role "${id}" in the host pack ${host.country}`)
  return role.standing ?? Infinity
}
