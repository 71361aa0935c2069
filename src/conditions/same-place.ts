import { fold } from '../client/fold.js';
import { placeName } from '../client/places/names.js';

const CODE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** Whether a text names a place that is known by its code or by the name in the file: `PE-LIM`, `Lima`, `lima`. */
export function isSamePlace(text: string, place: string): boolean {
  const wanted = fold(text);
  if (wanted === fold(place)) return true;
  return CODE.test(place) && (wanted === fold(placeName(place, 'es')) || wanted === fold(placeName(place, 'en')));
}

/** Whether a text and a label of an open set mean the same. */
export function isSameLabel(text: string, label: string, rule: string): boolean {
  return rule === 'location' ? isSamePlace(text, label) : fold(text) === fold(label);
}
