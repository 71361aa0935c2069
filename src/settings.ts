export { findClosest } from './settings/closest.js';
export type { Condition, ConditionNames } from './settings/conditions.js';
export { makeConfigSchema, writeJsonSchema } from './settings/json-schema.js';
export type { OwnClassification } from './settings/own-classifications.js';
export { type Config, checkFlag, type Flags, type MapEntry, resolveSettings, type Settings, type Vocabulary } from './settings/resolve.js';
export type { Window } from './settings/rules.js';
export { type CommandName, type Format, type Glyphs, GROUPS, type Group, LANGUAGES, type Language } from './settings/setting.js';
export { CONFIG_KEYS, type ConfigKey, type ConfigValues, SETTING_KEYS, SETTINGS, type SettingKey, type SettingValue, settingOf } from './settings/table.js';
