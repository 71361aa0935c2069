import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../src/client/fields.js';
import { matchHeader } from '../../src/client/headers.js';
import { looksLikeTransactions } from '../../src/client/transactions-header.js';

/** The headers of each system as it writes them, and the field that the first match must name; `-` stays unmapped. */
const SYSTEMS: Readonly<Record<string, string>> = {
  'HubSpot contacts': `
    Record ID = id | First Name = firstName | Last Name = lastName | Email = email | Phone Number = phone | Lead Status = status |
    Lifecycle Stage = stage | Create Date = createdAt | Last Activity Date = lastContact | Contact owner = owner | Associated Company = company |
    Country/Region = country | Original Source = source | Job Title = occupation | City = city | State/Region = region | Postal Code = postalCode |
    Associated Company IDs = - | Number of times contacted = contactCount`,
  'HubSpot companies and deals': `
    Company name = company | Website URL = - | Company owner = owner | Deal Name = - | Deal Stage = stage | Pipeline = - | Deal owner = owner`,
  'HubSpot in Spanish': `
    Propietario del contacto = owner | Etapa del ciclo de vida = stage | Nombre de la empresa = company | Fecha de creación = createdAt`,
  'Salesforce Data Loader, accounts': `
    ID = id | ISDELETED = isDeleted | MASTERRECORDID = - | NAME = name | TYPE = status | PARENTID = - | BILLINGSTREET = address | BILLINGCITY = city |
    BILLINGSTATE = region | BILLINGPOSTALCODE = postalCode | BILLINGCOUNTRY = country | SHIPPINGSTREET = address | SHIPPINGCITY = city |
    SHIPPINGSTATE = region | SHIPPINGPOSTALCODE = postalCode | SHIPPINGCOUNTRY = country | PHONE = phone | FAX = - | ACCOUNTNUMBER = id |
    WEBSITE = - | SIC = - | INDUSTRY = sector | ANNUALREVENUE = - | NUMBEROFEMPLOYEES = companySize | OWNERSHIP = - | TICKERSYMBOL = - |
    DESCRIPTION = notes | RATING = interest | SITE = - | OWNERID = owner | CREATEDDATE = createdAt | CREATEDBYID = - | LASTMODIFIEDDATE = updatedAt |
    LASTMODIFIEDBYID = - | SYSTEMMODSTAMP = - | LASTACTIVITYDATE = lastContact | ORACLE_ID__C = -`,
  'Salesforce Data Loader, contacts and leads': `
    Id = id | IsDeleted = isDeleted | AccountId = - | FirstName = firstName | LastName = lastName | Email = email | Phone = phone |
    MobilePhone = phone | MailingStreet = address | MailingCity = city | MailingState = region | MailingPostalCode = postalCode |
    MailingCountry = country | Title = occupation | Birthdate = birthDate | LeadSource = source | Company = company | Status = status |
    OwnerId = owner | CreatedDate = createdAt | LastModifiedDate = updatedAt | LastActivityDate = lastContact | RUC__c = taxId |
    Ultima_Compra__c = lastPurchase | Saldo_Vencido__c = overdue | HasOptedOutOfEmail = -`,
  'Salesforce report': `
    Account Name = company | Account Owner = owner | Billing State/Province = region | Billing City = city | Billing Zip/Postal Code = postalCode |
    Mailing State/Province = region | Last Activity = lastContact | Last Modified Date = updatedAt | Annual Revenue = - | Rating = interest |
    Type = status | Industry = sector | Employees = companySize | Account ID = - | Lead Source = source | Expected Revenue = expectedRevenue`,
  'Zoho contacts': `
    Record Id = id | Contact Owner.id = - | Contact Owner = owner | Lead Source = source | Account Name.id = - | Account Name = company |
    Title = occupation | Mobile = phone | Created Time = createdAt | Modified Time = updatedAt | Mailing City = city |
    Last Activity Time = lastContact | Email Opt Out = - | Tag = - | Created By = - | Modified By.id = - | Vendor Name = - | Mailing Zip = postalCode`,
  Freshsales: `
    Last name = lastName | Owner = owner | Sales account = - | Contact : id = id | Contact : Last name = lastName | Contact : Emails = email |
    Contact : Work = phone | Contact : Accounts = company | Contact : Sales owner email = owner | Contact : Created at = createdAt |
    Contact : Last contacted time = lastContact | Contact : Last contacted mode = contactType | Contact: Country = country | Contact : Tags = -`,
  Pipedrive: `
    Person - Name = name | Person - Name* = name | Person - Email - Work = email | Person - Phone - Mobile = phone | Organization - Name = company |
    Organización - Nombre = company | Organización - Dirección = address | Persona - Correo electrónico = email | Deal - Title = - |
    Trato - Título = - | Deal - ID = - | Deal - Value = expectedRevenue | Deal - Status = status | Deal - Stage = stage |
    Deal - Lost reason = churnReason | Deal - Deal created = createdAt | Deal - Expected close date = - | Deal - Owner = owner |
    Deal - Won time = lastPurchase | Deal - Currency of value = - | Organización - Nombre * = company |
    Organización - Dirección (sugeridos) = address | Persona - Teléfono (sugeridos) = phone |
    Persona - Correo electrónico - Trabajo = email | Trato - Valor = expectedRevenue | Trato - Estado = status |
    Actividad - Fecha de vencimiento = - | Nota - Contenido * = notes`,
  'Odoo res.partner': `
    id = id | name = name | is_company = isCompany | vat = taxId | ref = id | street = address | street2 = - | city = city | zip = postalCode |
    phone = phone | mobile = phone | email = email | country_id/id = country | state_id/id = - | customer_rank = - | country_id = country | state_id = region | category_id/id = - |
    user_id/id = - | user_id = owner | property_payment_term_id/id = -`,
  'Odoo in Spanish': `
    Nombre = name | NIF o NIT = taxId | Nombre de la empresa = company | Calle = address | Ciudad = city | País = country |
    Correo electrónico = email | Teléfono = phone | Móvil = phone | Es cliente = isCustomer | Es una empresa = isCompany | Es proveedor = - |
    Referencia = - | Código postal = postalCode`,
  'Zendesk Sell': `
    Owner = owner | prospect status = stage | customer status = status`,
  'Shopify customers': `
    Customer ID = id | First Name = firstName | Last Name = lastName | Email = email | Accepts Email Marketing = consent |
    Default Address Company = company | Default Address Address1 = address | Default Address Address2 = address | Default Address City = city |
    Default Address Province Code = region | Default Address Country Code = country | Default Address Zip = postalCode |
    Default Address Phone = phone | Phone = phone | Accepts SMS Marketing = consent | Total Spent = totalRevenue | Total Orders = purchaseCount |
    Note = notes | Tax Exempt = - | Tags = -`,
  WooCommerce: `
    Name = name | Username = - | Last Active = - | Sign Up = createdAt | Email = email | Orders = purchaseCount | Total Spend = totalRevenue |
    AOV = averageTicket | Country / Region = country | City = city | Region = region | Postal Code = postalCode | Last active = - |
    Date registered = createdAt`,
  QuickBooks: `
    Full Name = name | Company = company | Phone = phone | Mobile = phone | Street = address | City = city | ZIP code = postalCode |
    Opening Balance = balance | Open Balance (IDR) = balance | BADDR1 = address | BADDR2 = - | PHONE1 = phone | CTYPE = status | TERMS = creditDays |
    REP = owner | Customer full name = name | Phone numbers = phone | Bill address = address | Ship address = address`,
  Xero: `
    *ContactName = name | AccountNumber = id | EmailAddress = email | FirstName = firstName | LastName = lastName | POAddressLine1 = address |
    POAddressLine2 = - | POCity = city | PORegion = region | POPostalCode = postalCode | POCountry = country | PhoneNumber = phone |
    MobileNumber = phone | FaxNumber = - | TaxNumber = taxId | DDINumber = phone | BankAccountNumber = - | CompanyNumber = - | SalesAccount = - |
    DueDateSalesDay = - | Person1FirstName = - | LegalName = company`,
  'Alegra (MX, CR, CO)': `
    RFC = taxId | Razón social = company | Email = email | Teléfono 1 = phone | Celular = phone | Calle = address | Colonia = district |
    Municipio / Delegación = city | Estado = status | País = country | Código postal = postalCode | Tipo de identificación = documentType |
    Identificación = taxId | Nombre / Razón social = name | Límite de crédito = creditLimit | Plazo de pago = creditDays | Vendedor = owner |
    Tipo de contacto = contactType | Cantón = city`,
  'Contasis (PE)': `
    Tipo de Documento = documentType | Número de Documento = taxId | Tipo de persona = isCompany | Razón Social = company | Apellido Paterno = lastName |
    Apellido Materno = lastName | Nombre = name | Correo electrónico = email | Estado de Contribuyente = - | Departamento = region |
    Provincia = province | Distrito = district | Tipo de cuenta = status | Tipo de moneda = currency`,
  'other systems of the region': `
    Cédula/RUC/Pasaporte = taxId | Categoria = - | CUIT = taxId | Condición frente al IVA = - | Numero de identificación = taxId |
    Dígito de verificación = - | Identificador del vendedor = owner`,
  'SUNAT SIRE sales': `
    Nro Doc Identidad = taxId | Apellidos Nombres/ Razón Social = name | BI Gravada = totalRevenue | Periodo = - | CAR SUNAT = - | Tipo Cambio = -`,
  'SAT metadata': `
    RfcEmisor = - | NombreEmisor = - | RfcReceptor = - | NombreReceptor = - | Uuid = - | EfectoComprobante = - | Monto = totalRevenue`,
  'Google Contacts': `
    First Name = firstName | Middle Name = firstName | Last Name = lastName | Organization Name = company | Organization Title = occupation |
    Birthday = birthDate | Notes = notes | Labels = - | E-mail 1 - Label = - | E-mail 1 - Value = email | Phone 1 - Label = - |
    Phone 1 - Value = phone | Address 1 - City = city | Given Name = firstName | Family Name = lastName`,
  Outlook: `
    First Name = firstName | Company = company | Job Title = occupation | E-mail Address = email | Business Phone = phone | Mobile Phone = phone |
    Business Fax = - | Business Street = address | Business City = city | Notes = notes | Segundo nombre = firstName | Apellidos = lastName |
    Organización = company | Puesto = occupation | Calle del trabajo = address | Ciudad de trabajo = city | Código postal del trabajo = postalCode |
    Teléfono del trabajo = phone | Teléfono móvil = phone | Categorías = - | Particular = phone | Provincia o estado de trabajo = region |
    Dirección del correo electrónico 3 = email | Tipo de correo electrónico 3 = - | Número de centralita de la organización = phone`,
  Northwind: `
    CustomerID = id | CompanyName = company | ContactName = name | ContactTitle = occupation | Address = address | City = city | Region = region |
    PostalCode = postalCode | Country = country | Phone = phone | Fax = -`,
  'a telephone company': `
    cliente_id = id | nombre = name | apellido = lastName | dni = taxId | telefono = phone | email = email | plan = products | antena_id = - |
    fecha_alta = createdAt | estado = status | monto_factura = totalRevenue`,
  'lists typed in Excel': `
    Nombres y apellidos = name | Nombres = firstName | RUC/DNI = taxId | N° RUC = taxId | R.U.C. = taxId | N.I.F. = taxId | Cód. cliente = id |
    Telf. = phone | F. Nac. = birthDate | Fecha de nacimiento = birthDate | Edad = age | Sexo = gender | Estado civil = maritalStatus |
    N° de hijos = children | Giro = sector | Fecha de última compra = lastPurchase | Ult. compra = lastPurchase | F. ult. compra = lastPurchase |
    Última venta = lastPurchase | Fecha última factura = lastPurchase | N° de compras = purchaseCount | Nro. de compras = purchaseCount |
    No. de compras = purchaseCount | # compras = purchaseCount | Ventas 2025 = totalRevenue | Venta acumulada = totalRevenue |
    Facturación anual = totalRevenue | Total comprado = totalRevenue | Importe total = totalRevenue | Monto total S/ = totalRevenue |
    Total ventas (MXN) = totalRevenue | Ventas acumuladas 2024 (S/) = totalRevenue | Total (USD) = totalRevenue | Estado del cliente = status |
    Nombre del vendedor = owner | Correo del vendedor = - | Observaciones = notes | Teléfono del cliente = phone | Correo de contacto = email |
    Cómo nos conoció = source | Representante legal = - | Zona = -`,
  receivables: `
    Saldo = balance | Saldo vencido = overdue | Saldo vencido S/ = overdue | Por cobrar = balance | Cartera vencida = overdue |
    Límite de crédito = creditLimit | Opening Balance = balance | Open Balance = balance | Días de crédito = creditDays | Deuda = balance |
    Monto vencido = overdue | Saldo por cobrar = balance | Total por cobrar US$ = balance | Importe pendiente = balance |
    Línea de crédito = creditLimit | Total vencido = overdue | Deuda total = balance | Días de mora = - | Monto de crédito = creditLimit`,
};

/** The pairs of a system, and its headers alone. */
function pairsOf(system: string): (readonly [string, FieldName | null])[] {
  return (SYSTEMS[system] ?? '').split('|').map((pair) => {
    const [header = '', field = ''] = pair.trim().split(' = ');
    return [header, field === '-' ? null : (field as FieldName)];
  });
}
const headersOf = (system: string): string[] => pairsOf(system).map(([header]) => header);

describe('matchHeader knows the headers of', () => {
  for (const system of Object.keys(SYSTEMS))
    test.each(pairsOf(system))(`${system}: %s`, (header, field) => {
      expect(matchHeader(header)[0]?.field ?? null).toBe(field);
    });

  test('nothing owed as if it were sold', () => {
    for (const header of headersOf('receivables')) expect(matchHeader(header).map((match) => match.field)).not.toContain('totalRevenue');
  });
});

const SIRE = [
  'Ruc',
  'Razon Social',
  'Periodo',
  'CAR SUNAT',
  'Fecha de emisión',
  'Fecha Vcto/Pago',
  'Tipo CP/Doc.',
  'Nro Doc Identidad',
  'Apellidos Nombres/ Razón Social',
  'BI Gravada',
  'Total CP',
];
const SAT = [
  'Uuid',
  'RfcEmisor',
  'NombreEmisor',
  'RfcReceptor',
  'NombreReceptor',
  'PacCertifico',
  'FechaEmision',
  'FechaCertificacionSat',
  'Monto',
  'EfectoComprobante',
  'Estatus',
  'FechaCancelacion',
];

describe('looksLikeTransactions', () => {
  test.each<[string, readonly string[], 'sire' | 'sat' | 'generic' | null]>([
    ['SIRE', SIRE, 'sire'],
    ['SAT metadata', SAT, 'sat'],
    ['orders', ['OrderID', 'CustomerID', 'EmployeeID', 'OrderDate', 'RequiredDate', 'Freight'], 'generic'],
    ['orders with names', ['customer_id', 'order_date', 'revenue', 'first_name', 'last_name', 'email'], 'generic'],
    ['a padded list of purchases', [' customer_id', ' date', 'number_of_cds', ' dollar_value'], 'generic'],
    ['opportunities', ['ID', 'ACCOUNTID', 'NAME', 'STAGENAME', 'AMOUNT', 'CLOSEDATE', 'CREATEDDATE'], 'generic'],
    ['invoices in Spanish', ['Fecha', 'N° factura', 'RUC', 'Cliente', 'Importe'], 'generic'],
    ['a list of clients', ['Código', 'Razón social', 'Última compra', 'Venta acumulada'], null],
    ['clients with a bare date', ['Nombre', 'Fecha', 'Teléfono'], null],
    ['clients with sums', ['Fecha', 'Nombre', 'N° de compras', 'Monto total'], null],
    ['no client key', ['Fecha', 'Factura', 'Importe'], null],
    ['Shopify customers', headersOf('Shopify customers'), null],
    ['Salesforce accounts', headersOf('Salesforce Data Loader, accounts'), null],
    ['a telephone company', headersOf('a telephone company'), null],
  ])('%s', (_, headers, expected) => expect(looksLikeTransactions(headers)).toBe(expected));

  test.each(Object.keys(SYSTEMS).filter((system) => !/^(?:SUNAT|SAT) /.test(system)))('%s lists clients', (system) => {
    expect(looksLikeTransactions(headersOf(system))).toBeNull();
  });
});
