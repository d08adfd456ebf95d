// A record linkage in SQL on DuckDB, as its users would write it: the peer that the engine is measured against.
//   node peer_linkage.mjs NODE_MODULES PEOPLE.csv OUT.csv PROFILE THREADS [SCRATCH]
// Blocking on several keys of one or two fields, graded comparison levels by Jaro-Winkler and Levenshtein, the model of
// Fellegi and Sunter: u from random pairs, m by expectation maximisation in two whole blocks, each over the fields that
// do not make the block, averaged where both have one; prior from the matches in the first of them. Pairs at a
// probability of 0.95 or more are joined into connected components. Prints rows, pairs and seconds of each step as JSON.
import {createRequire} from 'node:module';
import fs from 'node:fs';

const exact = name => ({name, levels: [`a.${name} = b.${name}`], fields: [name]});
const spelled = (name, ...cuts) =>
    ({name, fields: [name], levels: [`a.${name} = b.${name}`, ...cuts.map(cut => `jaro_winkler_similarity(a.${name}, b.${name}) >= ${cut}`)]});
const date = name => ({name, fields: [name], levels: [`a.${name} = b.${name}`, `levenshtein(a.${name}, b.${name}) <= 1`,
    `left(a.${name}, 4) = left(b.${name}, 4)`, `abs(try_cast(left(a.${name}, 4) as int) - try_cast(left(b.${name}, 4) as int)) <= 10`]});
const near = name => ({name, fields: [name], levels: [`a.${name} = b.${name}`, `levenshtein(a.${name}, b.${name}) <= 1`]});
const area = name => ({name, fields: [name], levels: [`a.${name} = b.${name}`, `left(a.${name}, 4) = left(b.${name}, 4)`]});

// A block is a list of [field, SQL of one side].
const whole = field => [field, s => `${s}.${field}`];
const start = (field, length) => [field, s => `left(${s}.${field}, ${length})`];

const profiles = {
    people: {
        id: 'id',
        training: [[whole('given_name'), whole('family_name')], [whole('email')]],
        comparisons: [spelled('given_name', 0.92, 0.8), spelled('family_name', 0.92, 0.8), date('birth_date'), near('phone'), exact('email'),
            spelled('address', 0.9), exact('postcode')],
        blocks: [[whole('phone')], [whole('email')], [whole('family_name'), whole('birth_date')], [whole('given_name'), whole('birth_date')],
            [whole('address'), whole('postcode')], [whole('birth_date'), whole('postcode')], [whole('family_name'), whole('postcode')],
            [whole('given_name'), whole('postcode')], [whole('given_name'), whole('family_name')],
            [start('given_name', 2), start('family_name', 2), start('birth_date', 7)],
            [start('given_name', 3), start('family_name', 4), start('birth_date', 4)]]},
    historic: {
        id: 'unique_id',
        training: [[whole('first_name'), whole('surname')], [whole('dob')]],
        comparisons: [spelled('first_name', 0.92, 0.8), spelled('surname', 0.92, 0.8), date('dob'), area('postcode'), exact('birth_place'),
            exact('occupation'), exact('sex')],
        blocks: [[start('first_name', 3), start('surname', 4)], [whole('surname'), whole('dob')], [whole('first_name'), whole('dob')],
            [whole('postcode'), whole('first_name')], [whole('postcode'), whole('surname')], [whole('dob'), whole('birth_place')],
            [start('postcode', 4), whole('dob')], [start('postcode', 4), whole('first_name')], [start('postcode', 4), whole('surname')],
            [start('first_name', 2), start('surname', 2), start('dob', 4)], [whole('dob'), whole('postcode')]]}};

const [modules, source, target, profileName, threads, scratch] = process.argv.slice(2);
const {DuckDBInstance} = createRequire(modules + '/peer.js')('@duckdb/node-api');
const {id, training, comparisons, blocks} = profiles[profileName];
const radix = 8; // digits of a pattern: 0 not comparable, 1 no level, 2.. the weakest to the strongest level
const seconds = {};
let since = process.hrtime.bigint();

function lap(step) {
    const now = process.hrtime.bigint();
    seconds[step] = Number(now - since) / 1e9;
    since = now;
}

const digitOf = (pattern, place) => Math.floor(pattern / radix ** place) % radix;

function patternSql() {
    const digit = (comparison, place) => {
        const {levels, fields} = comparison;
        const cases = levels.map((level, i) => `when ${level} then ${levels.length + 1 - i}`).join(' ');
        const missing = fields.map(f => `a.${f} is null or b.${f} is null`).join(' or ');
        return `(case when ${missing} then 0 ${cases} else 1 end) * ${radix ** place}`;
    };
    return comparisons.map(digit).join(' + ');
}

const blockSql = block => block.map(([, side]) => `${side('a')} = ${side('b')}`).join(' and ');

/// Shares of each digit of each comparison over weighted patterns; a floor keeps every level possible.
function shares(patterns, weightOf, places) {
    return comparisons.map((comparison, place) => {
        if (!places.includes(place)) return null;
        const sums = new Array(comparison.levels.length + 2).fill(0);
        for (const entry of patterns) sums[digitOf(entry.pattern, place)] += weightOf(entry);
        sums[0] = 0;
        const total = sums.reduce((a, b) => a + b, 0);
        const floor = 1e-6 * total + 1e-9;
        return sums.map(sum => (sum + floor) / (total + floor * sums.length));
    });
}

function oddsOf(pattern, m, u) {
    let odds = 1;
    for (let place = 0; place < comparisons.length; ++place) {
        const digit = digitOf(pattern, place);
        if (digit > 0 && m[place]) odds *= m[place][digit] / u[place][digit];
    }
    return odds;
}

/// m of the fields that do not make the block, and how many matches it is expected to hold.
function maximise(patterns, block, u) {
    const making = new Set(block.map(([field]) => field));
    const places = comparisons.map((_, i) => i).filter(i => !making.has(comparisons[i].name));
    const total = patterns.reduce((sum, entry) => sum + entry.count, 0);
    let m = comparisons.map((comparison, place) => {
        const n = comparison.levels.length;
        return places.includes(place) ? [0, 0.1, ...new Array(n - 1).fill(0.1 / Math.max(1, n - 1)), 0.8] : null;
    });
    let prior = 0.1;
    for (let round = 0; round < 50; ++round) {
        for (const entry of patterns) {
            const odds = prior / (1 - prior) * oddsOf(entry.pattern, m, u);
            entry.match = odds / (1 + odds);
        }
        m = shares(patterns, entry => entry.count * entry.match, places);
        prior = Math.min(0.999, Math.max(1e-6, patterns.reduce((sum, e) => sum + e.count * e.match, 0) / total));
    }
    return {m, matches: prior * total};
}

function average(models, u) {
    return comparisons.map((_, place) => {
        const held = models.map(model => model.m[place]).filter(Boolean);
        return u[place].map((_, digit) => held.reduce((sum, m) => sum + m[digit], 0) / held.length);
    });
}

function components(count, joins) {
    const parent = Int32Array.from({length: count}, (_, i) => i);
    const root = i => {
        while (parent[i] !== i) i = parent[i] = parent[parent[i]];
        return i;
    };
    for (const [a, b] of joins) parent[root(a)] = root(b);
    return i => root(i);
}

async function main() {
    const instance = await DuckDBInstance.create(':memory:', {threads, temp_directory: scratch ?? ''});
    const database = await instance.connect();
    const rows = async sql => (await database.runAndReadAll(sql)).getRows();
    await database.run(`create table people as select (row_number() over () - 1)::integer as n, * from read_csv('${source}', all_varchar = true)`);
    const count = Number((await rows('select count(*) from people'))[0][0]);
    lap('read');
    await database.run('create table pairs (a integer, b integer, pattern integer)');
    for (const [k, block] of blocks.entries()) {
        const earlier = blocks.slice(0, k).map(b => `and not coalesce(${blockSql(b)}, false)`).join(' ');
        await database.run(`insert into pairs select a.n, b.n, ${patternSql()} from people a join people b on ${blockSql(block)}
            where a.n < b.n ${earlier}`);
    }
    lap('pairs');
    const chosen = Math.min(count, 2000);
    const random = await rows(`with drawn as (select * from people using sample reservoir(${chosen} rows) repeatable (1))
        select ${patternSql()} as pattern, count(*)::integer from drawn a join drawn b on a.n < b.n group by pattern`);
    const all = comparisons.map((_, i) => i);
    const u = shares(random.map(([pattern, n]) => ({pattern, count: n})), entry => entry.count, all);
    const models = [];
    for (const block of training) {
        const counted = await rows(`select ${patternSql()} as pattern, count(*)::integer
            from people a join people b on ${blockSql(block)} where a.n < b.n group by pattern`);
        models.push(maximise(counted.map(([pattern, n]) => ({pattern, count: n})), block, u));
    }
    const m = average(models, u);
    const inFirst = training[0].map(([field]) => m[comparisons.findIndex(c => c.name === field)].at(-1)).reduce((x, y) => x * y);
    const prior = models[0].matches / inFirst / (count * (count - 1) / 2);
    const patterns = (await rows('select distinct pattern from pairs')).map(row => row[0]);
    const accepted = patterns.filter(pattern => prior / (1 - prior) * oddsOf(pattern, m, u) >= 0.95 / 0.05);
    lap('model');
    const joins = accepted.length ? await rows(`select a, b from pairs where pattern in (${accepted.join(',')})`) : [];
    const cluster = components(count, joins);
    const ids = await rows(`select ${id} from people order by n`);
    fs.writeFileSync(target, 'id,found\n' + ids.map((row, n) => `${row[0]},${cluster(n)}`).join('\n') + '\n');
    lap('clusters');
    const pairs = Number((await rows('select count(*) from pairs'))[0][0]);
    console.log(JSON.stringify({rows: count, pairs, joined: joins.length, seconds}));
}

await main();
