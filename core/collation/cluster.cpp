// core/collation/cluster.cpp: agglomerative clustering over a sparse graph of groups.
#include "core/collation/cluster.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>
#include <set>

namespace crosscase::core {
namespace {

constexpr double clearly = 3;             ///< bits by which one of two rivals must lead
constexpr double most = 24, least = -16;  ///< one extreme pair must not outweigh many

struct Group {
    std::vector<std::uint32_t> members;
    std::set<std::uint32_t> near;  ///< groups with an edge to this one
    bool alive = true;
};

struct Proposal {
    double worth;
    std::uint32_t a, b;  ///< groups, a < b
    std::size_t size;    ///< members of both when proposed: stale when it changed
};

struct Later {
    bool operator()(const Proposal& x, const Proposal& y) const {
        if (x.worth != y.worth) return x.worth < y.worth;
        return x.a != y.a ? x.a > y.a : x.b > y.b;
    }
};

class Clustering {
public:
    explicit Clustering(const ClusterInput& input)
        : input_(input), groups_(input.nodes.size()), home_(input.nodes.size()) {
        std::iota(home_.begin(), home_.end(), 0U);
        for (std::uint32_t i = 0; i < groups_.size(); ++i) groups_[i].members = {i};
    }

    std::vector<std::vector<std::uint32_t>> run() {
        for (auto [a, b] : input_.mustLinks) {
            std::uint32_t first = home_[a];
            std::uint32_t second = home_[b];
            if (first != second && !anyForbidden(first, second))
                merge(std::min(first, second), std::max(first, second));
        }
        for (const auto& [a, b, pair] : input_.edges) {
            if (home_[a] == home_[b]) continue;
            groups_[home_[a]].near.insert(home_[b]);
            groups_[home_[b]].near.insert(home_[a]);
        }
        mergeBest();
        asWholes_ = true;
        mergeBest();
        std::vector<std::vector<std::uint32_t>> out;
        for (Group& group : groups_) {
            if (!group.alive) continue;
            std::sort(group.members.begin(), group.members.end());
            out.push_back(std::move(group.members));
        }
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    void mergeBest() {
        for (std::uint32_t i = 0; i < groups_.size(); ++i) {
            for (std::uint32_t j : groups_[i].near) {
                if (i < j) propose(i, j);
            }
        }
        while (!queue_.empty()) {
            Proposal best = queue_.top();
            queue_.pop();
            bool current = groups_[best.a].alive && groups_[best.b].alive &&
                           groups_[best.a].members.size() + groups_[best.b].members.size() == best.size;
            if (!current || isTorn(best.a, best.b) || isTorn(best.b, best.a)) continue;
            bool sure = best.worth >= input_.threshold;
            if (sure || (isUsual(best) && isOnly(best.a, best.b) && isOnly(best.b, best.a)))
                mergeAndPropose(best.a, best.b);
        }
    }

    std::vector<std::uint32_t> nodesOf(std::uint32_t group) const {
        std::vector<std::uint32_t> nodes;
        for (std::uint32_t member : groups_[group].members) nodes.push_back(input_.nodes[member]);
        return nodes;
    }

    bool anyForbidden(std::uint32_t a, std::uint32_t b) const {
        for (std::uint32_t i : groups_[a].members) {
            for (std::uint32_t j : groups_[b].members) {
                if (input_.forbidden(input_.nodes[i], input_.nodes[j])) return true;
            }
        }
        return false;
    }

    bool contradict(std::uint32_t a, std::uint32_t b) const {
        for (std::uint32_t i : groups_[a].members) {
            for (std::uint32_t j : groups_[b].members) {
                ClusterPair pair = input_.pair(input_.nodes[i], input_.nodes[j]);
                if (pair.cannot && !pair.byList) return true;
            }
        }
        return false;
    }

    /// How likely b is to be what a means: its best pair, and how often b is spoken of at all.
    double claim(std::uint32_t a, std::uint32_t b) const {
        double best = least;
        double mentions = 0;
        for (std::uint32_t j : groups_[b].members) {
            mentions += input_.mentions[j];
            for (std::uint32_t i : groups_[a].members) {
                best = std::max(best, std::min(most, input_.pair(input_.nodes[i], input_.nodes[j]).bits));
            }
        }
        return best + std::log2(mentions);
    }

    /// Whether another group has about as good a claim on a as b has, and contradicts b.
    bool isTorn(std::uint32_t a, std::uint32_t b) const {
        double own = claim(a, b);
        for (std::uint32_t rival : groups_[a].near) {
            if (rival == b || claim(a, rival) <= own - clearly) continue;
            if (!contradict(a, rival) && contradict(b, rival)) return true;
        }
        return false;
    }

    /// Whether one of the two is alone and both together are no more than mentions of one subject usually are.
    bool isUsual(const Proposal& proposal) const {
        bool alone = groups_[proposal.a].members.size() == 1 || groups_[proposal.b].members.size() == 1;
        return alone && static_cast<double>(proposal.size) <= input_.usualSize;
    }

    /// Whether nothing else comes near to b's claim on a.
    bool isOnly(std::uint32_t a, std::uint32_t b) const {
        double own = claim(a, b);
        return std::none_of(groups_[a].near.begin(), groups_[a].near.end(),
                            [&](std::uint32_t rival) { return rival != b && claim(a, rival) > own - clearly; });
    }

    void propose(std::uint32_t a, std::uint32_t b) {
        double sum = 0;
        for (std::uint32_t i : groups_[a].members) {
            for (std::uint32_t j : groups_[b].members) {
                ClusterPair pair = input_.pair(input_.nodes[i], input_.nodes[j]);
                if (pair.cannot) return;
                sum += std::clamp(pair.bits, least, most);
            }
        }
        double worth = sum / static_cast<double>(groups_[a].members.size() * groups_[b].members.size());
        if (asWholes_) {
            if (worth < input_.leastMean) return;
            worth = input_.whole(nodesOf(std::min(a, b)), nodesOf(std::max(a, b)));
        }
        if (worth < input_.threshold - input_.onlyCandidate) return;
        queue_.push({worth, std::min(a, b), std::max(a, b), groups_[a].members.size() + groups_[b].members.size()});
    }

    void merge(std::uint32_t into, std::uint32_t from) {
        Group& kept = groups_[into];
        Group& gone = groups_[from];
        for (std::uint32_t member : gone.members) home_[member] = into;
        kept.members.insert(kept.members.end(), gone.members.begin(), gone.members.end());
        std::sort(kept.members.begin(), kept.members.end());
        for (std::uint32_t other : gone.near) {
            groups_[other].near.erase(from);
            if (other == into) continue;
            groups_[other].near.insert(into);
            kept.near.insert(other);
        }
        kept.near.erase(from);
        kept.near.erase(into);
        gone = Group{{}, {}, false};
    }

    void mergeAndPropose(std::uint32_t a, std::uint32_t b) {
        merge(a, b);
        for (std::uint32_t other : groups_[a].near) propose(a, other);
    }

    const ClusterInput& input_;
    std::vector<Group> groups_;
    std::vector<std::uint32_t> home_;
    std::priority_queue<Proposal, std::vector<Proposal>, Later> queue_;
    bool asWholes_ = false;  ///< proposals compare groups as wholes, not by the mean of their pairs
};

}  // namespace

std::vector<std::vector<std::uint32_t>> cluster(const ClusterInput& input) {
    return Clustering(input).run();
}

}  // namespace crosscase::core
