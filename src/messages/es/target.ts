import type { TargetWords } from '../en/target.js';

export const target: TargetWords = {
  heading: 'Objetivo',
  expected: {
    sector: 'un rubro o una lista, como [ferretería, materiales de construcción]',
    place: 'un lugar o una lista: países, regiones, ciudades, distritos o zonas, por su nombre o su código ISO',
    product: 'una palabra del nombre de un producto o una lista de ellas',
    clientType: 'persona o empresa; de las empresas también micro, pequeña, mediana o grande; uno o una lista',
    tier: 'A, B o C; uno o una lista',
    generation: 'silent, boomer, x, millennial, z o alpha; una o una lista',
    age: 'un rango como 25-40 o 60+, o {min: 25, max: 40}',
    gender: 'female o male (mujer u hombre)',
    maritalStatus: 'soltero, casado, conviviente, separado, divorciado o viudo; uno o una lista',
    children: 'sí, no, o un rango como 1-3',
    weights: 'un número mayor que 0, hasta 100',
    exclude: 'criterios debajo, uno por línea, como "sector: [public]"',
  },
  template: {
    intro: [
      'Qué busca el puesto en los clientes de un candidato.',
      'Se usa así: cartera calificar clientes.csv --target target.yaml',
      '',
      'Quite el # de las líneas que necesite y escriba sus valores. Un valor o una lista: basta con cumplir uno de la lista.',
      'Cada cliente se juzga por lo que se sabe de él: una celda vacía no cuenta en contra, y el informe dice cuántos no se pudieron juzgar.',
      'Las opciones de la línea de comandos (--sector, --place, --product, --client-type) reemplazan a la misma línea de aquí.',
    ],
    criteria: 'CRITERIOS',
    sector: 'Rubros. Cuenta el significado, no cómo se escribe: ferretería, Ferreterias y hardware son lo mismo.',
    place:
      'Dónde: país, región, provincia, ciudad, distrito o una zona de cartera.yaml, por su nombre o su código ISO. Un lugar pequeño, con el que lo contiene: "Miraflores, Lima".',
    product: 'Palabras del nombre de lo que compran.',
    clientType: 'persona o empresa; de las empresas también micro, pequeña, mediana, grande.',
    tier: 'Cuánto compran dentro de la cartera: A, B o C.',
    weightsTitle: 'PESOS',
    weights: 'Cuánto cuenta cada criterio al lado de los otros; 1 donde no se dice nada.',
    excludeTitle: 'EXCLUSIONES',
    exclude: 'Quién no sirve aunque cumpla todo lo demás: afinidad 0, y no se le llama. Los mismos criterios.',
    sensitiveTitle: 'VIDA PRIVADA',
    sensitive: [
      'Solo cuentan con --allow-sensitive, y el informe lo dice: elegir personas por estos datos puede ser discriminación,',
      'y en muchos países está prohibido para crédito, seguros o empleo. Sin la opción, una línea de estas detiene la ejecución.',
    ],
    samples: {
      sector: ['ferretería', 'materiales de construcción'],
      place: ['Lima', 'PE-ARE', 'Miraflores, Lima'],
      product: ['cemento', 'pintura'],
      clientType: ['empresa'],
      tier: ['A', 'B'],
      excludedSector: ['municipalidad'],
      excludedPlace: ['Callao'],
    },
  },
};
