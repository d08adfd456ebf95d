// core/analysis/measure_list.cpp: what each measure is called, asks and means.
#include "core/analysis/measure_list.h"

#include <algorithm>
#include <array>

namespace crosscase::core {
namespace {

constexpr std::array list = {
    MeasureInfo{"degree", "Contacts", "Who has most contacts?",
                "Counts how many others an entity is directly linked to; with weights, how many links it has. Many "
                "contacts may mean "
                "a busy hub, or only that somebody was watched longer than the rest. Switchboards, large firms and "
                "addresses lead "
                "this list without any part in the matter.",
                "number of contacts", "L. Freeman, Social Networks 1 (1979) 215-239", false, true, MeasureCost::Links},
    MeasureInfo{
        "in_degree", "Incoming contacts", "Who is contacted by most others?",
        "Counts the others from whom a link leads to the entity: callers, senders, payers. Directions are those that "
        "the records state.",
        "number of contacts", "L. Freeman, Social Networks 1 (1979) 215-239", false, true, MeasureCost::Links, true},
    MeasureInfo{
        "out_degree", "Outgoing contacts", "Who contacts most others?",
        "Counts the others to whom a link leads from the entity: those called, written to, paid. Directions are those "
        "that the records state.",
        "number of contacts", "L. Freeman, Social Networks 1 (1979) 215-239", false, true, MeasureCost::Links, true},
    MeasureInfo{
        "betweenness", "Betweenness", "Who connects the groups?",
        "Takes the shortest chain of links between every two others and counts on how many an entity lies. Who stands "
        "between groups scores high, even with few contacts: go-betweens, couriers, shared phones and addresses. A "
        "single "
        "link that was never collected can make another one the bridge, so the first names are leads and not findings.",
        "share of the pairs of others whose shortest chains pass the entity, 0 to 1",
        "L. Freeman, Sociometry 40 (1977) 35-41; computed after U. Brandes, J. Math. Sociology 25 (2001) 163-177", true,
        true, MeasureCost::Pairs},
    MeasureInfo{
        "key_players_removal", "Key players by removal", "Who would hurt the network most if removed?",
        "Looks for the set of entities whose removal together leaves most pairs of the others without any chain of "
        "links. The set is judged as a whole: two who hold the same bridge count once. In life networks mend "
        "themselves and others step in; the figure describes the links at hand, on the day that they were drawn.",
        "by how much the share of separated pairs falls if this one member stays; 0 for all outside the set",
        "S. Borgatti, Computational and Mathematical Organization Theory 12 (2006) 21-34", false, false,
        MeasureCost::Rounds},
    MeasureInfo{
        "key_players_reach", "Key players by reach", "From whom can most be reached?",
        "Looks for the set of entities from which most others are at most a few links away, without counting anybody "
        "twice: where to watch, ask or pass a message with few people.",
        "by how much the share of entities within reach falls without this one member; 0 for all outside the set",
        "S. Borgatti, Computational and Mathematical Organization Theory 12 (2006) 21-34", false, false,
        MeasureCost::Rounds},
    MeasureInfo{
        "articulation_points", "Cut points", "Who alone holds parts of the network together?",
        "Finds the entities without which a part of the network would have no link left to the rest, and counts how "
        "many others that part holds. It says nothing of those who share a bridge with somebody else.",
        "entities cut off from the rest when this one is taken away", "R. Tarjan, SIAM J. Computing 1 (1972) 146-160",
        false, false, MeasureCost::Links},
    MeasureInfo{
        "closeness", "Closeness", "Who is close to everybody?",
        "Takes the length of the shortest chain from an entity to each other one and turns the mean round: few steps "
        "give a high score. Who cannot reach many is marked down in proportion, so a tight group apart from the rest "
        "does not lead the list.",
        "share of the others within reach, divided by the mean number of steps to them, 0 to 1",
        "S. Wasserman, K. Faust, Social Network Analysis (1994) 200", true, true, MeasureCost::Pairs},
    MeasureInfo{
        "harmonic", "Harmonic closeness", "Who is close to many, though the network is in pieces?",
        "As closeness, but each other entity counts 1 divided by the steps to it, and 0 when there is no chain. The "
        "near ones count most.",
        "mean of 1 / steps to all others, 0 to 1", "M. Marchiori, V. Latora, Physica A 285 (2000) 539-546", true, true,
        MeasureCost::Pairs},
    MeasureInfo{
        "eigenvector", "Eigenvector centrality", "Who is linked to the well linked?",
        "A contact counts for more when it has strong contacts itself, and so on all round. It shows the centre of the "
        "densest part and is next to 0 everywhere else, so compare only within that part.",
        "relative to the highest, which is 1", "P. Bonacich, J. Math. Sociology 2 (1972) 113-120", false, true,
        MeasureCost::Rounds},
    MeasureInfo{
        "pagerank", "PageRank", "Who matters to those who matter?",
        "Imagines somebody who follows links at random, jumps elsewhere in 15 of 100 steps, and asks how much of the "
        "time is spent at each entity. Unlike eigenvector centrality it works in all parts of the network, and a "
        "contact with thousands of others counts for little.",
        "share of the time spent at the entity; all together 1",
        "S. Brin, L. Page, Computer Networks 30 (1998) 107-117", true, true, MeasureCost::Rounds},
    MeasureInfo{
        "katz", "Katz", "Where do most chains of links end?",
        "Counts all chains of links that lead to an entity, each further step for less. It lies between counting "
        "contacts and eigenvector centrality.",
        "relative to the highest, which is 1", "L. Katz, Psychometrika 18 (1953) 39-43", true, true,
        MeasureCost::Rounds},
    MeasureInfo{
        "hubs", "Hubs", "Who points to the most sought after?",
        "An entity is a good hub when it has links towards good authorities, and a good authority when good hubs have "
        "links towards it. Typical hubs hand out orders or money. Always follows the stated directions.",
        "relative to the highest, which is 1", "J. Kleinberg, J. ACM 46 (1999) 604-632", false, true,
        MeasureCost::Rounds, true},
    MeasureInfo{
        "authorities", "Authorities", "Whom do the most active point to?",
        "The other side of hubs: an entity to which good hubs have links, such as the account that several collectors "
        "pay into. Always follows the stated directions.",
        "relative to the highest, which is 1", "J. Kleinberg, J. ACM 46 (1999) 604-632", false, true,
        MeasureCost::Rounds, true},
    MeasureInfo{
        "k_core", "Core number", "Who belongs to the inner circle?",
        "Peels the network: first those with one contact go, then those with one or two that are left, and so on. The "
        "number tells how deep an entity sits. Long membership lists and group bookings make deep cores of people who "
        "never met.",
        "largest k such that the entity is in a group where each has k contacts within",
        "S. Seidman, Social Networks 5 (1983) 269-287; computed after V. Batagelj, M. Zaversnik, arXiv cs/0310049",
        false, false, MeasureCost::Links},
    MeasureInfo{
        "communities", "Groups", "Which tight groups are there?",
        "Divides the network so that many links lie within groups and few between, more than chance would bring about. "
        "Groups are made by the pattern of links alone. Being put in a group is no evidence of belonging to an "
        "organisation; another seed may draw the line elsewhere, most of all for those on the edge.",
        "entities in the group; groups are numbered, largest first",
        "V. Traag, L. Waltman, N. van Eck, Scientific Reports 9 (2019) 5233; modularity: M. Newman, M. Girvan, Phys. "
        "Rev. E 69 (2004) 026113",
        false, true, MeasureCost::Rounds},
    MeasureInfo{"components", "Parts", "What hangs together at all?",
                "Entities are in one part when some chain of links connects them, however long.",
                "entities in the part; parts are numbered, largest first",
                "J. Hopcroft, R. Tarjan, Comm. ACM 16 (1973) 372-378", false, false, MeasureCost::Links},
    MeasureInfo{
        "clustering", "Local clustering", "Whose contacts know each other?",
        "The share of the pairs of an entity's contacts that are linked themselves. Near 1 in a closed circle, near 0 "
        "around a go-between, and around anybody whose contacts were never looked into.",
        "share of pairs of contacts that are linked, 0 to 1", "D. Watts, S. Strogatz, Nature 393 (1998) 440-442", false,
        false, MeasureCost::Links},
    MeasureInfo{
        "constraint", "Constraint", "Who is tied up in a closed circle?",
        "Tells how far an entity's time goes into contacts that are tied to one another. Low values mark those who "
        "can play one side against another, high ones those whom the circle holds. Sort from the lowest to find "
        "brokers.",
        "Burt's constraint: low for brokers, 1 and a little above for the tied up", "R. Burt, Structural Holes (1992)",
        false, true, MeasureCost::Links},
    MeasureInfo{
        "effective_size", "Effective size", "Who has contacts that do not know each other?",
        "The number of contacts less the mean number of ties that these have among themselves: contacts that lead "
        "somewhere new.",
        "contacts that are not redundant",
        "R. Burt, Structural Holes (1992), in the form of S. Borgatti, Connections 20 (1997) 35-38", false, false,
        MeasureCost::Links},
    MeasureInfo{
        "ei_index", "E-I index", "Who has most ties outside the own group?",
        "Contacts outside the entity's group less contacts within, divided by both. Groups are those of the measure "
        "\"communities\" with the same seed.",
        "-1 (all within) to 1 (all outside)", "D. Krackhardt, R. Stern, Soc. Psych. Quarterly 51 (1988) 123-140", false,
        true, MeasureCost::Rounds},
};

}  // namespace

std::span<const MeasureInfo> measureList() {
    return list;
}

const MeasureInfo* findMeasure(std::string_view id) {
    const auto found = std::ranges::find(list, id, &MeasureInfo::id);
    return found == list.end() ? nullptr : &*found;
}

}  // namespace crosscase::core
