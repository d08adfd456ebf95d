// core/workspace/kept_networks.h: networks of an open case stay in memory from one question to the next.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>

#include "core/workspace/case_network.h"

namespace crosscase::core {

/// The network of the whole case and the last other one that was asked for: at most two. Both go when entities or links have
/// changed since. A network outlives that for whoever still works on it. Safe from any thread, for connections to one file.
class KeptNetworks {
public:
    /// The same that loadNetwork gives, read from the file only when it cannot be had from what is kept.
    /// Throws StorageFailure. @note the transaction of `database` says which state is asked about
    std::shared_ptr<const CaseNetwork> network(Database& database, const NetworkScope& scope, bool directed);

private:
    using Shared = std::shared_ptr<const CaseNetwork>;
    struct Part {
        NetworkScope scope;
        bool directed = false;
        bool operator==(const Part&) const = default;
    };

    Shared wholeAt(Database& database, std::int64_t state);
    Shared find(std::int64_t state, const Part& part);
    void keep(std::int64_t state, const Part& part, const Shared& network);

    std::mutex reading_;  ///< two questions at once read the whole case once
    std::mutex mutex_;
    std::int64_t state_ = -1;
    Part part_;
    Shared whole_, other_;
};

/// What is kept, or read from the file. @param kept  null: nothing is kept
std::shared_ptr<const CaseNetwork> networkFor(Database& database, const NetworkScope& scope, bool directed,
                                              KeptNetworks* kept);

}  // namespace crosscase::core
