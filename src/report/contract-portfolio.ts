import { z } from 'zod';
import { ABSTENTIONS } from '../portfolio/input.js';
import { MEASURES } from '../portfolio/portfolio.js';

const whole = z.int().min(0);
const share = z.number().min(0).max(1);
const quotient = z.number().min(0).nullable();
const hhi = z.number().min(0).max(10_000);
const where = { line: whole, sheet: z.string().optional() };
const account = z.object({ ...where, share, revenue: z.number() });
const listed = z.array(z.object({ ...where, revenue: z.number() }));
const month = z.string().regex(/^\d{4}-\d{2}$/);

const groups = z.object({
  groups: whole,
  hhi,
  effective: z.number(),
  gini: z.number(),
  top20Share: share,
  top: z.array(z.object({ groups: whole, share, revenue: z.number() })),
  largest: z.array(z.object({ name: z.string().nullable(), line: whole.nullable(), sheet: z.string().optional(), clients: whole, share, revenue: z.number() })),
  ungrouped: z.object({ clients: whole, share, revenue: z.number() }),
});
const conversion = z.object({ clients: whole, buyers: whole, rate: share, low: share, high: share });
const conversions = z.array(conversion.extend({ name: z.string() })).nullable();
const pairs = z.array(z.object({ a: z.string(), b: z.string(), correlation: z.number().min(-1.000001).max(1.000001).nullable() }));
const monthOfYear = z.array(z.int().min(1).max(12));

/** The key `portfolio` of the JSON of `analyze`. A measure is null where the data cannot carry it; `abstains` says why. */
export const portfolioContract = z.object({
  hhi: hhi.nullable(),
  effectiveClients: z.number().nullable(),
  gini: z.number().nullable(),
  top20Share: share.nullable(),
  top: z.array(z.object({ clients: whole, share, revenue: z.number() })),
  withoutTop3: z.object({ revenue: z.number(), share, remaining: z.number(), effectiveClients: z.number() }).nullable(),
  largest: account.nullable(),
  keyAccounts: z.array(account),
  byOwner: groups.nullable(),
  byEconomicGroup: groups.nullable(),
  conversion: conversion.extend({ byOwner: conversions, bySource: conversions }).nullable(),
  tenure: z
    .object({
      clients: whole,
      median: z.number(),
      lowerQuartile: z.number(),
      upperQuartile: z.number(),
      bands: z.array(z.object({ from: whole, to: whole.nullable(), clients: whole, share })),
      lifetime: z.object({ clients: whole, ended: whole, median: z.number().nullable() }),
    })
    .nullable(),
  retention: z
    .object({
      overall: z.array(share.nullable()),
      cohorts: z.array(z.object({ quarter: z.string().regex(/^\d{4}-Q[1-4]$/), clients: whole, again: z.array(share.nullable()) })),
    })
    .nullable(),
  seasonality: z
    .object({
      months: whole,
      from: month,
      to: month,
      index: z.array(z.number()),
      low: monthOfYear,
      high: monthOfYear,
      lowSeasonBuyers: z.object({ clients: whole, revenue: z.number(), largest: listed }).nullable(),
    })
    .nullable(),
  diversification: z
    .object({
      by: z.enum(['sector', 'location', 'tier']),
      months: whole,
      from: month,
      to: month,
      segments: z.array(z.object({ label: z.string(), share: z.number(), variation: quotient })),
      pairs,
      compensating: pairs,
      variation: z.number(),
      variationTogether: z.number(),
      varianceRatio: quotient,
    })
    .nullable(),
  neglected: z
    .object({
      days: whole,
      clients: whole,
      neverContacted: whole,
      revenue: z.number(),
      largest: z.array(z.object({ ...where, revenue: z.number(), days: whole.nullable() })),
    })
    .nullable(),
  unprofitable: z.object({ clients: whole, net: z.number(), worst: z.array(z.object({ ...where, net: z.number() })) }).nullable(),
  ambassadors: z.object({ answered: whole, clients: whole, revenue: z.number(), largest: listed }).nullable(),
  referrals: z.object({ clients: whole, share, buyers: whole, revenue: z.number(), revenueShare: share }).nullable(),
  abstains: z.object(Object.fromEntries(MEASURES.map((name) => [name, z.enum(ABSTENTIONS).optional()]))),
});
