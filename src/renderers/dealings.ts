import { FACTORS, type Factor } from '../classifiers/interest.js';
import type { Report } from '../report/report.js';
import { LEAST_COVERAGE } from './rows.js';
import type { Say } from './say.js';

/** Sentences under a heading. */
export type Told = { readonly heading: string; readonly sentences: readonly string[] };

const TOP_PRODUCTS = 5;
const GAPS = 3;

/** What is to be said of products, profits and interest beyond their labels; nothing where nothing is known. */
export function tellDealings(report: Report, say: Say): Told[] {
  return [tellProducts(report, say), tellNet(report, say), tellFactors(report, say)].filter(({ sentences }) => sentences.length > 0);
}

/** How many products clients buy, which most of them buy, and who could buy one more. */
function tellProducts({ products }: Report, { words, format }: Say): Told {
  const told = words.report.dealings.products;
  if (products === null || products.breadth === null) return { heading: told.heading, sentences: [] };
  const top = products.top.slice(0, TOP_PRODUCTS).map(({ product, clients, share }) => told.item(product, clients, share, format));
  return {
    heading: told.heading,
    sentences: [
      told.breadth(products.different, format.decimal(products.breadth, 1), format),
      // Where everybody buys one product the classification says it all.
      ...(products.breadth > 1 ? [told.top(top)] : []),
      ...products.crossSell.slice(0, GAPS).map((gap) => told.gap(gap.clients, gap.has, gap.without, gap.lacks, gap.confidence, format)),
    ],
  };
}

/** What profitable clients leave, and what the others cost. */
function tellNet({ net, summary }: Report, { words, format }: Say): Told {
  const told = words.report.dealings.profitability;
  const sum = (labels: readonly string[]): { clients: number; net: number } =>
    (net ?? [])
      .filter(({ label }) => labels.includes(label))
      .reduce((all, one) => ({ clients: all.clients + one.clients, net: all.net + one.net }), { clients: 0, net: 0 });
  const [good, bad] = [sum(['keep', 'grow']), sum(['fix', 'release'])];
  return {
    heading: told.heading,
    sentences: [
      ...(good.clients > 0 ? [told.good(good.clients, format.money(good.net, summary.currency), format)] : []),
      ...(bad.clients > 0 ? [told.bad(bad.clients, format.money(bad.net, summary.currency), format)] : []),
    ],
  };
}

/** How many clients have each factor of interest; nothing where hardly anybody's interest is known, and no table shows it. */
function tellFactors({ rules, coverage }: Report, say: Say): Told {
  const told = say.words.report.dealings.interest;
  if (coverage.interest < LEAST_COVERAGE) return { heading: told.heading, sentences: [] };
  const counts = Object.entries(rules.interest.factors) as [Factor, number][];
  const items = counts.filter(([, clients]) => clients > 0).map(([factor, clients]) => told.item(told.factors[factor], FACTORS[factor], clients, say.format));
  return { heading: told.heading, sentences: items.length === 0 ? [] : [told.because(items)] };
}

/** The factors of one client in words. */
export function nameFactors(factors: readonly Factor[], say: Say): string {
  const told = say.words.report.dealings.interest;
  return factors.map((factor) => told.item(told.factors[factor], FACTORS[factor], null, say.format)).join(', ');
}
