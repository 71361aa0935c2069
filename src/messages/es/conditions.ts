import type { ConditionWords } from '../en/conditions.js';

/** Palabras de las condiciones, de los cruces y de la revisión de las clasificaciones propias. */
export const conditions = {
  and: ' y ',
  or: ' o ',
  not: (text) => `no (${text})`,
  empty: 'vacío',
  yes: 'sí',
  no: 'no',
  subjects: { days: 'días sin comprar', zone: 'zona' },
  where: (clients, of, text, f) =>
    clients === 0 ? `Ninguno de ${f.plural(of, 'cliente', 'clientes')}: ${text}` : `${f.integer(clients)} de ${f.plural(of, 'cliente', 'clientes')}: ${text}`,
  labelsOfAll: 'Las etiquetas son las de toda la cartera.',
  cross: {
    by: (rows, columns) => `${rows} por ${columns}`,
    others: (count) => `otros ${count}`,
    sheet: 'Cruce',
    noData: 'sin dato',
  },
  list: {
    title: (shown, total, f) => (shown === total ? 'Clientes, los mayores primero' : `Clientes: los ${f.integer(shown)} mayores de ${f.integer(total)}`),
    more: (count, f) => `y ${f.integer(count)} más: --out lista.xlsx`,
    hidden: '···',
    note: 'Los datos personales no se muestran; --show-personal los muestra.',
  },
  rules: {
    title: 'Clasificaciones',
    own: 'propia',
    open: 'nombres del archivo',
    rule: (at) => `regla ${at}`,
    otherwise: 'los demás',
    findings: 'Por revisar',
    clean: 'Nada por revisar: ningún cliente cae en dos reglas y ninguno queda fuera.',
    none: 'No hay clasificaciones propias. «cartera iniciar» escribe un ejemplo.',
    words: (count) => (count === 1 ? 'Su única regla, en cartera.yaml.' : `La primera de sus ${count} reglas que se cumple, en el orden de cartera.yaml.`),
    why: {
      rule: (at) => `Se cumple su regla ${at}.`,
      otherwise: 'No se cumple ninguna de sus reglas.',
      none: 'No se cumple ninguna de sus reglas y no hay «otherwise».',
      counter: 'Las ventas de mostrador no se clasifican.',
    },
  },
  lint: {
    overlap: (name, rules, example, f) => `${f.quote(name)}: las reglas ${f.list(rules.map(String))} reclaman a la vez ${example}. Gana la primera.`,
    gap: (name, example, f) => `${f.quote(name)}: ninguna regla se ocupa de ${example} y no hay «otherwise»: queda sin dato.`,
    never: (name, rule, f) => `${f.quote(name)}: la regla ${rule} nunca se cumple: sus condiciones se excluyen.`,
    shadowed: (name, rule, by, example, f) =>
      `${f.quote(name)}: la regla ${rule} nunca decide: antes ${by.length === 1 ? 'está la regla' : 'están las reglas'} ${f.list(by.map(String))}, por ejemplo con ${example}.`,
    label: (name, label, f) => `${f.quote(name)}: nadie puede recibir la etiqueta ${f.quote(label)}.`,
    cut: (name, count, most, f) =>
      `${f.quote(name)}: ${f.integer(count)} combinaciones son demasiadas para revisarlas; se miraron ${f.integer(most)}, y lo hallado es cierto, pero puede haber más.`,
    nobody: 'cualquier cliente',
  },
  example: {
    '=': (value) => value,
    '<': (value) => `menos de ${value}`,
    '>': (value) => `más de ${value}`,
    between: (low, high) => `entre ${low} y ${high}`,
    empty: () => 'vacío',
    other: () => 'cualquier otro',
  },
} satisfies ConditionWords;
