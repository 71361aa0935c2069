import type { Client } from '../client/client.js';
import { findTrade, spellTradeWord } from '../client/trades.js';
import { businessName } from './client-type.js';
import { type Context, rule, type Why } from './rule.js';

/**
 * What line of business a client is in: the word of the file's own column, spellings that differ in case, accents or signs joined. Where that is missing,
 * a word in the name that a business goes by (`Botica Santa Rosa`: pharmacy), marked as inferred: what stands in the column of companies, else the name of a
 * client that is a company by its tax id, legal form or the like. A person's name is never asked, so that nobody becomes a blacksmith by the surname Herrero.
 * Labels are the file's words, and codes of sectors that it has no word for. Counter sales are unknown.
 *
 * @example of({ company: 'Ferretería Sol S.A.C.', ... }, context) // 'hardware'
 */
export const sector = rule({
  labels: [] as readonly string[],
  evidence: ['sector', 'company', 'name', 'firstName'],
  of: (client: Client, context: Context): string => {
    if (client.counter) return 'unknown';
    if (client.sector !== undefined) return context.sectors.own(client.sector);
    const trade = tradeOf(client, context)?.trade;
    return trade === undefined ? 'unknown' : context.sectors.inferred(trade);
  },
  why: (client: Client, context: Context): Why => {
    if (client.counter) return { code: 'counter', args: {} };
    if (client.sector !== undefined) return { code: 'column', args: {} };
    const found = tradeOf(client, context);
    return found === null
      ? { code: 'nothing', args: {} }
      : { code: 'inferred', args: { word: spellTradeWord(businessName(client, context) ?? '', found.word) } };
  },
});

function tradeOf(client: Client, context: Context): ReturnType<typeof findTrade> {
  const name = businessName(client, context);
  return name === undefined ? null : findTrade(name, context.country);
}
