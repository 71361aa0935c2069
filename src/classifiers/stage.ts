import { type Channel, isInbound } from '../client/channel-words.js';
import type { Client } from '../client/client.js';
import type { Stage } from '../client/stage-words.js';
import { type Context, rule, type Why } from './rule.js';
import { hasBought } from './state.js';

/** The stage that each way to us puts a client in who has not bought. */
const STAGE_OF: Readonly<Record<Channel, Stage | null>> = {
  visit: 'negotiation',
  contract: 'negotiation',
  referral: 'proposal',
  web: 'qualification',
  social: 'qualification',
  content: 'qualification',
  ads: 'qualification',
  inquiry: 'qualification',
  outbound: null,
};
/** The farthest stage weighs most where source and medium say different things. */
const FARTHEST: readonly Stage[] = ['won', 'negotiation', 'proposal', 'qualification', 'lead', 'lost'];

/**
 * Where in the funnel a client stands: what its stage column says; a deal whose status is won or lost is that, whatever stage it was in. Without a
 * known stage, who has bought is won; else the source and the medium tell: a visit to the shop or a signed contract negotiation, a referral proposal,
 * web, social networks, content, advertisements and inquiries qualification, the farther of the two. `stage.from` of the configuration comes first.
 *
 * @example of({ source: 'Referido' }, context) // 'proposal'
 */
export const stage = rule({
  labels: ['lead', 'qualification', 'proposal', 'negotiation', 'won', 'lost', 'unknown'],
  evidence: ['stage', 'source', 'medium'],
  of: (client: Client, context: Context) => stageOf(client, context) ?? 'unknown',
  why: (client: Client, context: Context): Why => {
    if (client.counter) return { code: 'counter', args: {} };
    if (endOfDeal(client, context) !== null) return { code: 'deal', args: {} };
    if (client.stage !== undefined && context.read.stageOf(client.stage) !== null) return { code: 'column', args: {} };
    if (hasBought(client, context)) return { code: 'bought', args: {} };
    return { code: fromChannels(client, context) === null ? 'none' : 'channel', args: {} };
  },
});

/** The stage of a client, null where nothing tells. */
export function stageOf(client: Client, context: Context): Stage | null {
  if (client.counter) return null;
  return (
    endOfDeal(client, context) ??
    (client.stage === undefined ? null : context.read.stageOf(client.stage)) ??
    (hasBought(client, context) ? 'won' : fromChannels(client, context))
  );
}

/** Whether a client came by itself or was sent; null where neither source nor medium tells. */
export function cameByItself({ source, medium }: Client, { read }: Context): boolean | null {
  if (source !== undefined && read.sourceIsReferrer) return true;
  let known: boolean | null = null;
  for (const word of [source, medium]) {
    const channel = word === undefined ? null : read.channelOf(word);
    if (channel !== null) known = known === true || isInbound(channel);
  }
  return known;
}

function endOfDeal({ status }: Client, { ofDeals, read }: Context): Stage | null {
  if (ofDeals !== true || status === undefined) return null;
  const end = read.stageOf(status);
  return end === 'won' || end === 'lost' ? end : null;
}

function fromChannels({ source, medium }: Client, { read }: Context): Stage | null {
  const stageBy = (word: string | undefined): Stage | null => {
    if (word === undefined) return null;
    const channel = word === source && read.sourceIsReferrer ? 'referral' : read.channelOf(word);
    return read.stageFrom(word) ?? (channel === null ? null : STAGE_OF[channel]);
  };
  const [bySource, byMedium] = [stageBy(source), stageBy(medium)];
  if (bySource === null || byMedium === null) return bySource ?? byMedium;
  return FARTHEST.indexOf(bySource) <= FARTHEST.indexOf(byMedium) ? bySource : byMedium;
}
