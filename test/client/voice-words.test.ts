import { describe, expect, it } from 'vitest';
import { findDelighted, findReferrals } from '../../src/client/voice-words.js';

describe('who is delighted', () => {
  it.each([
    ['of ten', ['10', '9', '8', '0'], 'Satisfacción', ['10', '9']],
    ['of ten, by the header alone', ['5', '4'], 'NPS', []],
    ['of five', ['5', '4', '1'], 'Satisfacción', ['5']],
    ['of five, with decimals', ['5', '4,9', '4.5'], 'CSAT', ['5']],
    ['of a hundred', ['90', '89', '100', '7'], 'CSAT', ['90', '100']],
    ['scales that say themselves', ['9/10', '8/10', '5/5', '4 de 5', '95 %', '89%', '3/3'], '', ['9/10', '5/5', '95 %', '3/3']],
    ['beyond the scale', ['7/5', '11/10'], '', []],
    ['numbers with words', ['9 - Promotor', '7 - Pasivo', '10 (excelente)'], '', ['9 - Promotor', '10 (excelente)']],
    ['stars', ['★★★★★', '★★★★☆', '⭐⭐⭐⭐⭐'], '', ['★★★★★', '⭐⭐⭐⭐⭐']],
    [
      'words',
      ['Muy satisfecho', 'Satisfecha', 'MUY SATISFECHA', 'Promotor', 'No satisfecho', 'Excelente', 'Bueno'],
      '',
      ['Muy satisfecho', 'MUY SATISFECHA', 'Promotor', 'Excelente'],
    ],
    ['English words', ['Very satisfied', 'Satisfied', 'Promoter', 'Detractor', 'Delighted'], '', ['Very satisfied', 'Promoter', 'Delighted']],
    ['no number', ['9a', '2024-01-01', ''], '', []],
  ] as const)('%s', (_, words, header, expected) => expect([...findDelighted(words, header)]).toEqual(expected));
});

describe('who came by recommendation', () => {
  it.each([
    [
      'Spanish',
      ['Referido', 'Recomendación externa', 'Recomendado por cliente', 'Boca a boca', 'Amigo/Familiar', 'Web', 'Feria', 'No referido'],
      'Fuente',
      ['Referido', 'Recomendación externa', 'Recomendado por cliente', 'Boca a boca', 'Amigo/Familiar'],
    ],
    [
      'English',
      ['Referral', 'Employee Referral', 'Word of mouth', 'Trade Show', 'Not referred'],
      'Lead Source',
      ['Referral', 'Employee Referral', 'Word of mouth'],
    ],
    ['links of web traffic', ['Referrals', 'Organic Search', 'Direct Traffic', 'Customer referral'], 'Original Source', ['Customer referral']],
    ['names of who did', ['Juan Pérez', 'no', 'Ninguno', 'Web'], 'Referido por', ['Juan Pérez', 'Web']],
    ['names of who did, in English', ['Ann Lee', 'none'], 'Referred by', ['Ann Lee']],
    ['words that only hold one of ours', ['Preferente', 'Conferencia', 'Amigos del Museo'], 'Fuente', []],
  ] as const)('%s', (_, words, header, expected) => expect([...findReferrals(words, header)]).toEqual(expected));
});
