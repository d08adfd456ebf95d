// core/workspace/case_network.h: the network of a case, or of the part of it that is looked at.
#pragma once

#include <string>
#include <vector>

#include "core/analysis/network.h"
#include "core/records/derived.h"
#include "core/store/case_file.h"

namespace crosscase::core {

/// Which entities count; links count when both of their ends do.
struct NetworkScope {
    std::vector<EntityId> entities;         ///< only these, such as the visible ones of a chart; empty: the whole case
    std::vector<std::string> withoutTypes;  ///< subject types that are left out
    std::vector<std::string> withoutLinks;  ///< kinds of link that are left out: "listed_with"
    std::vector<EntityId> without;          ///< entities that are left out
    std::vector<EntityId> always;           ///< entities that count whatever is left out
    std::vector<LinkId> hiddenLinks = {};   ///< links that are left out, such as those that a chart hides
    bool operator==(const NetworkScope&) const = default;
};

/// What may be left out, in alphabetical order.
struct NetworkKinds {
    std::vector<std::string> types;  ///< of subjects
    std::vector<std::string> links;
};
Result<NetworkKinds> networkKinds(CaseFile& file);

struct CaseNetwork {
    std::vector<Entity> entities;  ///< in network order
    std::vector<Link> links;       ///< those that the network was built from, with the claims that support them
    Network network;               ///< an edge counts as often as claims support its links

    /// Links whose ends are the edge's.
    std::vector<const Link*> linksOf(Network::Index edge) const;
    std::vector<EntityId> idsOf(const std::vector<Network::Index>& indices) const;
};

/// Claims that deny a link do not count: a link that is only denied is none.
/// @param directed  links of types without a direction ("family of") count in both
/// Throws StorageFailure. @note reads all entities and links of the scope
CaseNetwork loadNetwork(Database& database, const NetworkScope& scope, bool directed);
/// The same, from the network of the whole case without direction. @note O(entities + links), reads no file
CaseNetwork partOf(const CaseNetwork& whole, const NetworkScope& scope, bool directed);

}  // namespace crosscase::core
