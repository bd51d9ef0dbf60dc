/** A list of lemmas, written in one line. */
export const words = (list: string): readonly string[] => list.split(', ')

/** What may be revoked, cancelled or broken off on paper. */
export const TREATIES = words(
  'treaty, status, agreement, pact, law, visa, licence, license, accord, ban, decree, treatment, convention, permit, citizenship, recognition, order, contract, concession, mandate, accreditation, passport, immunity, deal, memorandum, exemption, waiver, certification, registration, membership, permission, privilege, protocol, constitution, contracts',
)

export const OFFICES = words(
  'minister, parliament, government, president, ambassador, general, official, commander, assembly, cabinet, chief, director, premier, governor, secretary, judge, council, ruler, leader, king, prosecutor, officer, mayor, dictator, regime, legislature',
)

export const CROSSINGS = words(
  'border, embassy, consulate, airspace, crossing, mission, corridor, base, port, airport, office, frontier, strait, checkpoint, route, gate, pipeline, canal, bridge, harbour, harbor',
)

/** What a government shuts beside its crossings. */
export const HOUSES = words(
  'school, university, factory, plant, station, channel, newspaper, newsroom, mosque, church, market, road, reactor, mine, website, bank, shop, camp, prison, facility, house, hospital, business, outlet, highway, settlement, area, site, institute, bureau, society, charity, organization, organisation',
)

export const WEAPONS = words(
  'missile, rocket, strike, attack, operation, offensive, invasion, airstrike, satellite, drone, raid, counteroffensive, counter-offensive, bombardment, crackdown, coup, assault, war, torpedo, incursion, warplane, vehicle, spacecraft',
)

export const INQUIRIES = words('investigation, probe, inquiry, enquiry, trial, proceedings, proceeding, case, prosecution, procedure')

export const SANCTIONS = words(
  'sanction, sanctions, embargo, tariff, ban, restriction, blockade, duty, quota, cap, freeze, moratorium, limit, penalty',
)

export const MONEY = words(
  'million, billion, trillion, dollar, euro, pound, yen, money, fund, funds, aid, $, €, £, loan, credit, sum, grant, dollars, euros, package',
)

/** What is bought, sold, shipped and cut off between states. */
export const GOODS = words(
  'aid, assistance, weapon, weapons, dose, ammunition, dollar, missile, loan, vaccine, tank, arms, equipment, munition, supply, grain, gas, oil, fuel, uranium, jet, aircraft, helicopter, system, rocket, ship, submarine, fighter, howitzer, artillery, shell, medicine, food, electricity, shipment, convoy, ton, tonne, drone, wheat, fertilizer, munitions, supplies, reactor, technology',
)

/** Forces of a state and those whom it sends. */
export const TROOPS = words(
  'troop, troops, forces, fleet, observer, soldier, force, ship, warship, delegation, peacekeeper, unit, battalion, brigade, army, aircraft, carrier, jet, tank, personnel, police, policeman, adviser, advisor, monitor, inspector, marine, contingent, submarine, destroyer, frigate, mission, reinforcement, reinforcements, convoy, medic, envoy',
)

/** What may be halted or taken up again, apart from talks. */
export const ACTIVITIES = words(
  'production, enrichment, export, exports, import, imports, supply, supplies, shipment, operation, operations, attack, bombing, strike, fire, offensive, mission, drilling, blockade, siege, program, programme, flight, flights, delivery, deliveries, construction, aid, payment, payments, work, service, trade, cooperation, assistance, sale, sales, test, testing, funding, patrol, exercise, drill, inspection, inspections, hostilities, fighting, bombardment, shelling, execution, deportation, evacuation, activity, activities, campaign, war, production, launch, occupation, training, support, adoption, raid, extradition',
)
