// Generated from proto/tributary/datanet/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Bundle, Datanet, License, Params, Version, VersionMember } from "#proto/tributary/datanet/v1/types.ts";

/** GenesisState is everything the module stores; indexes and queues are rebuilt from it. */
export interface GenesisState {
  readonly params: Params;
  readonly nextDatanetId: bigint;
  readonly nextBundleId: bigint;
  readonly nextLicenseId: bigint;
  readonly datanets: readonly Datanet[];
  readonly bundles: readonly Bundle[];
  readonly versions: readonly Version[];
  readonly versionMembers: readonly VersionMember[];
  readonly licenses: readonly License[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.datanet.v1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "tributary.datanet.v1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "next_datanet_id", key: "nextDatanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "next_bundle_id", key: "nextBundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "next_license_id", key: "nextLicenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanets", key: "datanets", type: { kind: "message", type: () => Datanet }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "bundles", key: "bundles", type: { kind: "message", type: () => Bundle }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 7, name: "versions", key: "versions", type: { kind: "message", type: () => Version }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "version_members", key: "versionMembers", type: { kind: "message", type: () => VersionMember }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 9, name: "licenses", key: "licenses", type: { kind: "message", type: () => License }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), nextDatanetId: p.nextDatanetId ?? 0n, nextBundleId: p.nextBundleId ?? 0n, nextLicenseId: p.nextLicenseId ?? 0n, datanets: p.datanets ?? [], bundles: p.bundles ?? [], versions: p.versions ?? [], versionMembers: p.versionMembers ?? [], licenses: p.licenses ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.nextDatanetId !== 0n) w.uint32(16).uint64(m.nextDatanetId);
    if (m.nextBundleId !== 0n) w.uint32(24).uint64(m.nextBundleId);
    if (m.nextLicenseId !== 0n) w.uint32(32).uint64(m.nextLicenseId);
    for (const v of m.datanets) { const mark = w.uint32(42).fork(); Datanet.write(v, w); w.join(mark); }
    for (const v of m.bundles) { const mark = w.uint32(50).fork(); Bundle.write(v, w); w.join(mark); }
    for (const v of m.versions) { const mark = w.uint32(58).fork(); Version.write(v, w); w.join(mark); }
    for (const v of m.versionMembers) { const mark = w.uint32(66).fork(); VersionMember.write(v, w); w.join(mark); }
    for (const v of m.licenses) { const mark = w.uint32(74).fork(); License.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    let nextDatanetId_: bigint = 0n;
    let nextBundleId_: bigint = 0n;
    let nextLicenseId_: bigint = 0n;
    const datanets_: Datanet[] = [];
    const bundles_: Bundle[] = [];
    const versions_: Version[] = [];
    const versionMembers_: VersionMember[] = [];
    const licenses_: License[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 16: nextDatanetId_ = r.uint64(); break;
        case 24: nextBundleId_ = r.uint64(); break;
        case 32: nextLicenseId_ = r.uint64(); break;
        case 42: datanets_.push(r.nested(Datanet.read)); break;
        case 50: bundles_.push(r.nested(Bundle.read)); break;
        case 58: versions_.push(r.nested(Version.read)); break;
        case 66: versionMembers_.push(r.nested(VersionMember.read)); break;
        case 74: licenses_.push(r.nested(License.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, nextDatanetId: nextDatanetId_, nextBundleId: nextBundleId_, nextLicenseId: nextLicenseId_, datanets: datanets_, bundles: bundles_, versions: versions_, versionMembers: versionMembers_, licenses: licenses_ };
  },
});
