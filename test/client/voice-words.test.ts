import { describe, expect, it } from 'vitest';
import { findDelighted, findDissatisfied, findReferrals } from '../../src/client/voice-words.js';

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

describe('who is dissatisfied', () => {
  it.each([
    ['of ten', ['10', '7', '6', '6,5', '0'], 'Satisfacción', ['6', '0']],
    ['of ten, by the header alone', ['5', '4'], 'NPS', ['5', '4']],
    ['of five', ['5', '3', '2', '2,1', '1'], 'Satisfacción', ['2', '1']],
    ['of a hundred', ['61', '60', '100', '7'], 'CSAT', ['60', '7']],
    ['scales that say themselves', ['6/10', '7/10', '2/5', '3 de 5', '60 %', '61%', '1/3', '2/3'], '', ['6/10', '2/5', '60 %', '1/3']],
    ['numbers with words', ['4 - Detractor', '7 - Pasivo', '10 - Promotor'], '', ['4 - Detractor']],
    ['stars', ['★★☆☆☆', '★★★☆☆', '⭐'], '', ['★★☆☆☆', '⭐']],
    [
      'words',
      ['Insatisfecho', 'MUY INSATISFECHA', 'Detractor', 'Satisfecho', 'Regular', 'Neutral', 'Poco satisfecho', 'Malo'],
      '',
      ['Insatisfecho', 'MUY INSATISFECHA', 'Detractor', 'Poco satisfecho', 'Malo'],
    ],
    ['English words', ['Dissatisfied', 'Very dissatisfied', 'Satisfied', 'Neutral', 'Passive', 'Poor'], '', ['Dissatisfied', 'Very dissatisfied', 'Poor']],
    ['no number', ['9a', '2024-01-01', '-5', ''], '', []],
  ] as const)('%s', (_, words, header, expected) => expect([...findDissatisfied(words, header)]).toEqual(expected));

  it('nobody is both', () => {
    const words = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'Muy satisfecho', 'Insatisfecho', 'Excelente', 'Malo', '1/2', '2/2', '1/1', '100 %'];
    const delighted = findDelighted(words, 'NPS');
    expect([...findDissatisfied(words, 'NPS')].filter((word) => delighted.has(word))).toEqual([]);
  });
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
