import type { z } from 'zod';
import { CANDIDATE_SETTINGS } from './candidates.js';
import { INACTIVITY_SETTINGS } from './inactivity.js';
import { READING } from './reading.js';
import { RESULTS } from './results.js';
import { RULE_SETTINGS } from './rules.js';
import type { Setting } from './setting.js';

/** Settings by key; a dot in the key is a level of the config file. Defaults are values as the schema gives them; null stands for "decided from the file". */
export const SETTINGS = { ...READING, ...RULE_SETTINGS, ...INACTIVITY_SETTINGS, ...CANDIDATE_SETTINGS, ...RESULTS } as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** What a setting's schema gives. */
export type SettingValue<K extends SettingKey> = z.output<(typeof SETTINGS)[K]['schema']>;

/** Keys that the config file may hold. */
export type ConfigKey = { [K in SettingKey]: (typeof SETTINGS)[K]['inConfig'] extends true ? K : never }[SettingKey];
export const CONFIG_KEYS = SETTING_KEYS.filter((key): key is ConfigKey => SETTINGS[key].inConfig);

/** Settings read from a config file, already checked; absent keys were not set. */
export type ConfigValues = { readonly [K in ConfigKey]?: SettingValue<K> };

/** Look up a setting by its key, seen without its literal type. */
export function settingOf(key: SettingKey): Setting {
  return SETTINGS[key];
}
