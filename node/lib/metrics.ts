/** Metrics as an argument: code declares what it counts, the composition root decides who reads it. */

/** Label values of one sample, by label name. */
export type Labels = Readonly<Record<string, string>>;

/** A number that only grows. */
export interface Counter {
  inc(by?: number, labels?: Labels): void;
}

/** A number that is set. */
export interface Gauge {
  set(value: number, labels?: Labels): void;
}

/** A distribution of observations. */
export interface Histogram {
  observe(value: number, labels?: Labels): void;
}

/** What a metric is called and means; the namespace is the registry's. */
export interface MetricSpec {
  /** Name without namespace, such as "consensus_height". */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** Upper bounds of a histogram's buckets, ascending, in the unit the name ends with. */
  readonly buckets?: readonly number[];
}

/** Creates metrics; asking twice for one name gives the same metric. */
export interface Metrics {
  counter(spec: MetricSpec): Counter;
  gauge(spec: MetricSpec): Gauge;
  histogram(spec: MetricSpec): Histogram;
}

/** Counts nothing. */
export const noMetrics: Metrics = {
  counter: () => ({ inc: () => {} }),
  gauge: () => ({ set: () => {} }),
  histogram: () => ({ observe: () => {} }),
};
