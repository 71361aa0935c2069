import { basename } from 'node:path';
import { CarteraError } from '../errors.js';
import { readFlag } from './read-flag.js';
import { type ConfigKey, type ConfigValues, SETTINGS, type SettingKey, type SettingValue, settingOf } from './table.js';

/** Options as they were typed, by setting. */
export type Flags = { readonly [K in SettingKey]?: string | boolean | readonly string[] };

/** A config file's values and its name; `{ file: null, values: {} }` where there is none. */
export type Config = { readonly file: string | null; readonly values: ConfigValues };

type Told = { readonly flags: Flags; readonly config: Config };

/** The error that fits the place a value came from. */
export function refuse(key: SettingKey, request: Told): CarteraError {
  const typed = request.flags[key];
  if (typed !== undefined) return new CarteraError('bad-value', { key, option: settingOf(key).flag ?? key, value: String(typed) });
  return new CarteraError('config-value', { key, file: basename(request.config.file ?? '') });
}

/** Check what was typed for one option by the setting's schema. @throws CarteraError bad-value */
export function checkFlag<K extends SettingKey>(key: K, typed: string | boolean | readonly string[]): SettingValue<K> {
  const checked = SETTINGS[key].schema.safeParse(readFlag(settingOf(key), typed));
  if (!checked.success) throw refuse(key, { flags: { [key]: typed }, config: { file: null, values: {} } });
  return checked.data as SettingValue<K>;
}

/** What an option, the config or the default says of a setting, in that order; null where nothing does. @throws CarteraError bad-value */
export function chooseValue<K extends ConfigKey>(key: K, { flags, config }: Told): SettingValue<K> | null {
  const typed = flags[key];
  if (typed !== undefined) return checkFlag(key, typed);
  return (config.values[key] as SettingValue<K> | undefined) ?? (SETTINGS[key].default as SettingValue<K> | null);
}

/** The value of a setting that stands on the command line alone, checked. @throws CarteraError bad-value */
export function takeFlag<K extends SettingKey>(key: K, { flags }: Pick<Told, 'flags'>): SettingValue<K> | null {
  const typed = flags[key];
  return typed === undefined ? (SETTINGS[key].default as SettingValue<K> | null) : checkFlag(key, typed);
}

/** As chooseValue, for settings whose default is a value. */
export function chooseSure<K extends ConfigKey>(key: K, request: Told): SettingValue<K> {
  return chooseValue(key, request) as SettingValue<K>;
}
