import type { TermWords } from '../en/terms.js';

/** Nombres de campos, etiquetas y títulos, como los lee la gente. */
export const terms = {
  fields: {
    id: 'Código', name: 'Nombre', firstName: 'Nombres', lastName: 'Apellidos', company: 'Empresa', taxId: 'Documento tributario',
    email: 'Correo', phone: 'Teléfono', address: 'Dirección', district: 'Distrito', city: 'Ciudad', province: 'Provincia',
    region: 'Región', country: 'País', postalCode: 'Código postal', timeZone: 'Zona horaria',
    birthDate: 'Fecha de nacimiento', birthYear: 'Año de nacimiento', age: 'Edad', gender: 'Género', maritalStatus: 'Estado civil',
    children: 'Hijos', occupation: 'Ocupación', incomeLevel: 'Nivel de ingresos',
    sector: 'Rubro', companySize: 'Tamaño de empresa', legalForm: 'Forma jurídica', economicGroup: 'Grupo económico',
    firstPurchase: 'Primera compra', lastPurchase: 'Última compra', purchaseCount: 'N.º de compras', totalRevenue: 'Facturación',
    averageTicket: 'Ticket promedio', products: 'Productos', expectedRevenue: 'Venta esperada', margin: 'Margen',
    costToServe: 'Costo de atención', balance: 'Saldo', overdue: 'Saldo vencido', creditLimit: 'Límite de crédito', creditDays: 'Días de crédito',
    lastContact: 'Último contacto', contactType: 'Tipo de contacto', contactCount: 'N.º de contactos', source: 'Fuente', medium: 'Medio',
    stage: 'Etapa', interest: 'Interés', status: 'Estado del cliente', owner: 'Vendedor', origin: 'Propiedad', consent: 'Consentimiento',
    satisfaction: 'Satisfacción', churnReason: 'Motivo de baja', notes: 'Notas', createdAt: 'Fecha de alta', updatedAt: 'Última actualización',
    isDeleted: 'Borrado', isCustomer: 'Es cliente', isCompany: 'Es empresa',
  },
  states: {
    current: { name: 'Actual', gloss: 'compra seguido' },
    active: { name: 'Activo', gloss: 'compra espaciado' },
    inactive: { name: 'Inactivo', gloss: 'dejó de comprar' },
    potential: { name: 'Potencial', gloss: 'mostró interés' },
    probable: { name: 'Probable', gloss: 'sin acercamiento' },
    unknown: { name: 'Sin dato', gloss: '' },
  },
  tiers: {
    A: { name: 'A', gloss: 'principal' },
    B: { name: 'B', gloss: 'medio' },
    C: { name: 'C', gloss: 'menor' },
    none: { name: 'Sin facturación', gloss: '' },
  },
  generations: {
    greatest: { name: 'Grandiosa', short: 'Grandiosa' },
    silent: { name: 'Silenciosa', short: 'Silenciosa' },
    boomer: { name: 'Baby boomer', short: 'Boomer' },
    x: { name: 'Generación X', short: 'X' },
    millennial: { name: 'Millennial', short: 'Millennial' },
    z: { name: 'Generación Z', short: 'Z' },
    alpha: { name: 'Generación Alfa', short: 'Alfa' },
    organization: { name: 'Empresa u organización', short: 'Empresas' },
    unknown: { name: 'Sin dato', short: 'sin dato' },
  },
  headings: {
    portfolio: 'Cartera de clientes', columns: 'Columnas', validation: 'Revisión de datos',
    state: 'Estado', tier: 'Nivel de facturación', generation: 'Generación', location: 'Ubicación', clients: 'Clientes', revenue: 'Facturación',
    total: 'Total', dependence: 'Dependencia', apart: 'Aparte', assumptions: 'Supuestos', data: 'Datos', next: 'Siguiente', asOf: 'Fecha de corte',
    row: 'Fila', rows: 'Filas', column: 'Columna', field: 'Campo', confidence: 'Confianza', format: 'Formato', fit: 'Encaja', reason: 'Por qué', finding: 'Hallazgo',
    cases: 'Casos', firstRows: 'Primeras filas', unmapped: 'Sin usar', summary: 'Resumen', label: 'Grupo', legend: 'Reglas',
  },
  /** Cómo se llama en cada país la división que el archivo cuenta. */
  levels: {
    country: 'país', region: 'región', province: 'provincia', city: 'ciudad', district: 'distrito',
    regionOf: { AR: 'provincia', BO: 'departamento', CA: 'provincia', CO: 'departamento', CR: 'provincia', CU: 'provincia', DO: 'provincia', EC: 'provincia', ES: 'provincia', GT: 'departamento', HN: 'departamento', MX: 'estado', NI: 'departamento', PA: 'provincia', PE: 'departamento', PY: 'departamento', BR: 'estado', SV: 'departamento', US: 'estado', UY: 'departamento', VE: 'estado' },
  },
  unknown: 'sin dato',
  others: (count: string) => `otros ${count}`,
  dates: { dmy: 'día/mes/año', mdy: 'mes/día/año', ymd: 'año/mes/día' },
  datePatterns: { dmy: 'dd/mm/aaaa', mdy: 'mm/dd/aaaa', ymd: 'aaaa-mm-dd' },
  delimiters: { ',': 'coma', ';': 'punto y coma', '\t': 'tabulador', '|': 'barra vertical', '~': 'virgulilla' },
  severities: { error: 'error', warning: 'aviso' },
} satisfies TermWords;
