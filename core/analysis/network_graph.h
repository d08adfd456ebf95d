// core/analysis/network_graph.h: Network under the concepts of Boost.Graph, so that its algorithms run on it unchanged.
// Models VertexListGraph, EdgeListGraph, IncidenceGraph and AdjacencyGraph; undirected; vertex descriptor = index.
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <utility>

#include "core/analysis/network.h"

namespace crosscase::core {

/// An edge seen from one of its ends.
struct NetworkEdge {
    Network::Index source = 0, target = 0, edge = 0;
    friend bool operator==(const NetworkEdge& a, const NetworkEdge& b) { return a.edge == b.edge; }
    friend bool operator!=(const NetworkEdge& a, const NetworkEdge& b) { return a.edge != b.edge; }
    friend bool operator<(const NetworkEdge& a, const NetworkEdge& b) { return a.edge < b.edge; }
};

/// Walks one row (IsRow) or the list of all edges, giving NetworkEdge by value.
template <bool IsRow>
class NetworkEdgeIterator : public boost::iterator_facade<NetworkEdgeIterator<IsRow>, NetworkEdge,
                                                          boost::random_access_traversal_tag, NetworkEdge> {
public:
    NetworkEdgeIterator() = default;
    NetworkEdgeIterator(const Network& network, Network::Index vertex, std::ptrdiff_t position)
        : network_(&network), vertex_(vertex), position_(position) {}

private:
    friend class boost::iterator_core_access;

    NetworkEdge dereference() const {
        const auto position = static_cast<std::size_t>(position_);
        if constexpr (IsRow) {
            return {vertex_, network_->neighbours(vertex_)[position], network_->edgesAt(vertex_)[position]};
        } else {
            const Network::Edge& edge = network_->edges()[position];
            return {edge.first, edge.second, static_cast<Network::Index>(position_)};
        }
    }
    bool equal(const NetworkEdgeIterator& other) const { return position_ == other.position_; }
    void increment() { ++position_; }
    void decrement() { --position_; }
    void advance(std::ptrdiff_t by) { position_ += by; }
    std::ptrdiff_t distance_to(const NetworkEdgeIterator& other) const { return other.position_ - position_; }

    const Network* network_ = nullptr;
    Network::Index vertex_ = 0;
    std::ptrdiff_t position_ = 0;
};

struct NetworkTraversal : virtual boost::vertex_list_graph_tag,
                          virtual boost::edge_list_graph_tag,
                          virtual boost::incidence_graph_tag,
                          virtual boost::adjacency_graph_tag {};

}  // namespace crosscase::core

namespace boost {

template <>
struct graph_traits<crosscase::core::Network> {
    using vertex_descriptor = crosscase::core::Network::Index;
    using edge_descriptor = crosscase::core::NetworkEdge;
    using directed_category = undirected_tag;
    using edge_parallel_category = disallow_parallel_edge_tag;
    using traversal_category = crosscase::core::NetworkTraversal;
    using vertex_iterator = counting_iterator<vertex_descriptor>;
    using out_edge_iterator = crosscase::core::NetworkEdgeIterator<true>;
    using edge_iterator = crosscase::core::NetworkEdgeIterator<false>;
    using adjacency_iterator = const vertex_descriptor*;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    static vertex_descriptor null_vertex() { return -1; }
};

template <>  // the betweenness of Boost 1.74 asks for the traits of a const graph
struct graph_traits<const crosscase::core::Network> : graph_traits<crosscase::core::Network> {};

template <>
struct property_map<crosscase::core::Network, vertex_index_t> {
    using type = typed_identity_property_map<crosscase::core::Network::Index>;
    using const_type = type;
};

}  // namespace boost

namespace crosscase::core {

// The functions that Boost.Graph looks up beside the type of the graph; their names are Boost's.
using NetworkTraits = boost::graph_traits<Network>;

inline NetworkTraits::vertices_size_type num_vertices(const Network& network) {
    return network.entityCount();
}
inline NetworkTraits::edges_size_type num_edges(const Network& network) {
    return network.edgeCount();
}
inline std::pair<NetworkTraits::vertex_iterator, NetworkTraits::vertex_iterator> vertices(const Network& network) {
    using Iterator = NetworkTraits::vertex_iterator;
    return {Iterator(0), Iterator(static_cast<Network::Index>(network.entityCount()))};
}
inline std::pair<NetworkTraits::edge_iterator, NetworkTraits::edge_iterator> edges(const Network& network) {
    using Iterator = NetworkTraits::edge_iterator;
    return {Iterator(network, 0, 0), Iterator(network, 0, static_cast<std::ptrdiff_t>(network.edgeCount()))};
}
inline NetworkTraits::degree_size_type out_degree(Network::Index vertex, const Network& network) {
    return network.degree(vertex);
}
inline std::pair<NetworkTraits::out_edge_iterator, NetworkTraits::out_edge_iterator> out_edges(Network::Index vertex,
                                                                                               const Network& network) {
    using Iterator = NetworkTraits::out_edge_iterator;
    return {Iterator(network, vertex, 0),
            Iterator(network, vertex, static_cast<std::ptrdiff_t>(network.degree(vertex)))};
}
inline std::pair<NetworkTraits::adjacency_iterator, NetworkTraits::adjacency_iterator> adjacent_vertices(
    Network::Index vertex, const Network& network) {
    const auto row = network.neighbours(vertex);
    return {row.data(), row.data() + row.size()};
}
inline Network::Index source(const NetworkEdge& edge, const Network&) {
    return edge.source;
}
inline Network::Index target(const NetworkEdge& edge, const Network&) {
    return edge.target;
}
inline boost::property_map<Network, boost::vertex_index_t>::const_type get(boost::vertex_index_t, const Network&) {
    return {};
}
inline Network::Index get(boost::vertex_index_t, const Network&, Network::Index vertex) {
    return vertex;
}

}  // namespace crosscase::core
