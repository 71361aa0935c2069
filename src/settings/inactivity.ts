import { z } from 'zod';
import type { Setting } from './setting.js';

/** How inactive clients are found, how many can be called, and how much is told of it. */
export const INACTIVITY_SETTINGS = {
  'inactive.method': {
    group: 'rules',
    value: 'text',
    schema: z.enum(['hiatus', 'cadence', 'mbg-nbd', 'bg-nbd', 'auto']),
    default: null,
    flag: '--method',
    placeholder: 'method',
    inConfig: true,
    commands: ['inactive'],
  },
  // The active limit of the state rule under another name: one key of the configuration, so that analyze and inactive agree.
  days: {
    group: 'rules',
    value: 'number',
    schema: z.int().min(1).max(36_500),
    default: null,
    flag: '--days',
    placeholder: 'days',
    inConfig: false,
    commands: ['inactive'],
  },
  'inactive.capacity': {
    group: 'rules',
    value: 'number',
    schema: z.int().min(1).max(100_000),
    default: 20,
    flag: '--capacity',
    placeholder: 'calls',
    inConfig: true,
    commands: ['inactive'],
  },
  summary: { group: 'output', value: 'switch', schema: z.boolean(), default: false, flag: '--summary', inConfig: false, commands: ['inactive'] },
  verbose: { group: 'output', value: 'switch', schema: z.boolean(), default: false, flag: '--verbose', inConfig: false, commands: ['inactive'] },
} as const satisfies Record<string, Setting>;
