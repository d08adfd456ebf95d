// tests/analysis/network_test.cpp: the compressed graph and its face towards Boost.Graph.
#include <boost/concept_check.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <catch2/catch.hpp>

#include "core/analysis/betweenness.h"
#include "core/analysis/measures.h"
#include "core/analysis/network_graph.h"
#include "tests/analysis/network_texts.h"

using namespace crosscase;
using core::EntityId;
using core::Link;
using core::Network;

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Network>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Network>));

namespace {

Link link(std::int64_t from, std::int64_t to) {
    Link result;
    result.from = EntityId{from};
    result.to = EntityId{to};
    return result;
}

}  // namespace

TEST_CASE("parallel links become one edge that keeps their directions and their places", "[analysis]") {
    const std::vector<EntityId> entities{EntityId{30}, EntityId{10}, EntityId{20}, EntityId{10}};
    const std::vector<Link> links{link(10, 30), link(30, 10), link(10, 20), link(20, 20), link(20, 99), link(10, 30)};
    const Network network = Network::fromLinks(entities, links);

    REQUIRE(network.entityCount() == 3);
    CHECK(network.entity(0) == EntityId{30});
    CHECK(network.indexOf(EntityId{20}) == Network::Index{2});
    CHECK_FALSE(network.indexOf(EntityId{99}));
    REQUIRE(network.edgeCount() == 2);
    CHECK(network.edge(0) == Network::Edge{0, 1, 1, 2});
    CHECK(network.edge(1) == Network::Edge{1, 2, 1, 0});
    const auto merged = network.linksOf(0);
    CHECK(std::vector<Network::Index>(merged.begin(), merged.end()) == std::vector<Network::Index>{0, 1, 5});
    const auto row = network.neighbours(1);
    CHECK(std::vector<Network::Index>(row.begin(), row.end()) == std::vector<Network::Index>{0, 2});
    CHECK(network.edgesAt(1)[1] == 1);

    const Network counted = Network::fromLinks(entities, links, std::vector<std::int32_t>{5, 1, 3, 9, 9, 2});
    CHECK(counted.edge(0) == Network::Edge{0, 1, 1, 7});
    CHECK(counted.edge(1) == Network::Edge{1, 2, 3, 0});
}

TEST_CASE("a network without entities is empty and not an error", "[analysis]") {
    const Network network = Network::fromLinks({}, {});
    CHECK(network.entityCount() == 0);
    CHECK(core::components(network).sizes.empty());
    core::Progress progress;
    CHECK(core::betweenness(network, {}, progress).value().values.empty());
}

TEST_CASE("Boost's algorithms run on the network and agree with our betweenness", "[analysis]") {
    const Network network = test::plantedGroups(200);
    std::vector<double> theirs(network.entityCount());
    const auto index = get(boost::vertex_index, network);
    boost::brandes_betweenness_centrality(network, boost::make_iterator_property_map(theirs.begin(), index));
    core::Progress progress;
    const auto ours = core::betweenness(network, {}, progress);
    REQUIRE(ours);
    const double pairs = 199.0 * 198.0 / 2.0;
    for (std::size_t i = 0; i < theirs.size(); ++i) CHECK(ours->values[i] == Approx(theirs[i] / pairs).margin(1e-12));

    std::size_t seen = 0;
    for (auto [edge, end] = edges(network); edge != end; ++edge)
        seen += source(*edge, network) < target(*edge, network);
    CHECK(seen == network.edgeCount());
}
