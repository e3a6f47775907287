/** Metrics through prom-client, under CometBFT's namespace so that existing dashboards keep working. */

import client from "prom-client";
import type { MetricSpec, Metrics } from "#lib/metrics.ts";

/** Metrics that can be read in Prometheus' text format. */
export interface MetricsRegistry extends Metrics {
  readonly contentType: string;
  /** Everything counted so far. */
  text(): Promise<string>;
}

/** A registry whose metrics are called `<namespace>_<name>`; `constant` labels every sample. */
export function createMetrics(namespace: string, constant: Readonly<Record<string, string>> = {}): MetricsRegistry {
  const registry = new client.Registry();
  registry.setDefaultLabels({ ...constant });
  client.collectDefaultMetrics({ register: registry });
  const known = new Map<string, unknown>();
  const once = <T>(spec: MetricSpec, make: () => T): T => {
    const found = known.get(spec.name);
    if (found !== undefined) return found as T;
    const made = make();
    known.set(spec.name, made);
    return made;
  };
  const common = (spec: MetricSpec) => ({
    name: `${namespace}_${spec.name}`,
    help: spec.help,
    labelNames: [...(spec.labels ?? [])],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    counter: (spec) =>
      once(spec, () => {
        const counter = new client.Counter(common(spec));
        return { inc: (by = 1, labels = {}) => counter.inc({ ...labels }, by) };
      }),
    gauge: (spec) =>
      once(spec, () => {
        const gauge = new client.Gauge(common(spec));
        return { set: (value, labels = {}) => gauge.set({ ...labels }, value) };
      }),
    histogram: (spec) =>
      once(spec, () => {
        const buckets = spec.buckets === undefined ? {} : { buckets: [...spec.buckets] };
        const histogram = new client.Histogram({ ...common(spec), ...buckets });
        return { observe: (value, labels = {}) => histogram.observe({ ...labels }, value) };
      }),
  };
}
