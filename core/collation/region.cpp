// core/collation/region.cpp: classes of equal statements, candidates, scores, clusters, entities.
#include "core/collation/region.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/collation/candidates.h"
#include "core/collation/cluster.h"
#include "core/collation/compare.h"
#include "core/collation/scoring.h"

namespace crosscase::core {
namespace {

constexpr NodeIndex noNode = ~NodeIndex{0};
constexpr std::size_t enoughForLabel = 200;
constexpr double decidedSame = 24;
constexpr double leastBits = -100;
constexpr double mostBelowReview = 9;  ///< mean bits below the review threshold at which wholes are no longer compared

std::uint64_t pairKey(NodeIndex a, NodeIndex b) {
    return (static_cast<std::uint64_t>(std::min(a, b)) << 32U) | std::max(a, b);
}

class Region {
public:
    Region(Population& population, std::span<const Decision> decisions, const Model& model,
           const std::function<std::size_t(MatchKey)>& holders, Progress& progress)
        : population_(population),
          decisions_(decisions),
          model_(model),
          holders_(holders),
          progress_(progress),
          setting_{population.tables(), model, weightsOf(model, population.tables())} {}

    Result<CollationResult> run() {
        makeNodes();
        Candidates candidates(population_, nodes_, nodeOf_, model_.keyCap, holders_);
        result_.pairsSkipped = static_cast<std::size_t>(candidates.skippedPairs());
        progress_.report(0.3, "Comparing");
        edges_ = scoreCandidates(candidates, population_, nodes_, setting_, progress_);
        if (progress_.stopRequested()) return Progress::stopped("Collation");
        progress_.report(0.8, "Grouping");
        linkDecisions();
        clusterAll();
        writeEntities();
        writeMatches();
        return std::move(result_);
    }

private:
    const PreparedMention& of(NodeIndex node) const { return population_.mentions()[nodes_[node].representative]; }

    static bool isListed(const PreparedMention& mention) {
        return mention.subject && mention.distinctWithin != noValue;
    }

    /// Equal statements that would match each other become one node at once, unless a person or a list speaks on one.
    void makeNodes() {
        const auto& mentions = population_.mentions();
        std::vector<bool> decided(mentions.size());
        for (const Decision& decision : decisions_) {
            for (MentionId id : {decision.first, decision.second}) {
                if (auto found = population_.find(id)) decided[*found] = true;
            }
        }
        std::unordered_map<std::uint64_t, NodeIndex> bySignature;
        bySignature.reserve(mentions.size());
        nodeOf_.reserve(mentions.size());
        for (std::uint32_t i = 0; i < mentions.size(); ++i) {
            bool special = decided[i] || isListed(mentions[i]);
            if (!special && mentions[i].profile->basis != Basis::Never && joinClass(i, bySignature)) continue;
            nodeOf_.push_back(static_cast<NodeIndex>(nodes_.size()));
            nodes_.push_back({i, {}, special});
        }
    }

    bool joinClass(std::uint32_t mention, std::unordered_map<std::uint64_t, NodeIndex>& bySignature) {
        const PreparedMention& second = population_.mentions()[mention];
        auto [found, added] = bySignature.try_emplace(second.signature, static_cast<NodeIndex>(nodes_.size()));
        if (added || found->second == noNode) return false;
        Node& node = nodes_[found->second];
        if (node.others.empty()) {
            PairScore self = scorePair(of(found->second), second, setting_, scratch_);
            if (self.conflict || self.bits < model_.automatic) {
                found->second = noNode;
                return false;
            }
        }
        node.others.push_back(mention);
        node.special = true;
        nodeOf_.push_back(found->second);
        return true;
    }

    /// Decisions by pair of nodes; a decided mention is always a node of its own.
    void linkDecisions() {
        for (const Decision& decision : decisions_) {
            auto first = population_.find(decision.first);
            auto second = population_.find(decision.second);
            if (first && second) decisionOf_[pairKey(nodeOf_[*first], nodeOf_[*second])] = &decision;
        }
    }

    const Decision* decisionOn(NodeIndex a, NodeIndex b) const {
        if (decisionOf_.empty()) return nullptr;
        auto found = decisionOf_.find(pairKey(a, b));
        return found == decisionOf_.end() ? nullptr : found->second;
    }

    ClusterPair judged(NodeIndex a, NodeIndex b, const PairScore& score) const {
        ClusterPair pair{score.bits, score.conflict || score.declared, score.declared && !score.conflict};
        if (const Decision* decision = decisionOn(a, b)) {
            if (decision->verdict == Verdict::Different) pair = {score.bits, true, false};
            if (decision->verdict == Verdict::Unsure) pair.bits = std::min(score.bits, model_.automatic - 1);
            if (decision->verdict == Verdict::Same) pair = {decidedSame, score.declared, score.declared};
        }
        return pair;
    }

    ClusterPair pairOf(NodeIndex a, NodeIndex b) {
        auto [found, added] = scored_.try_emplace(pairKey(a, b));
        if (added) found->second = judged(a, b, scorePair(of(a), of(b), setting_, scratch_));
        return found->second;
    }

    /// What all members of a group state, as if one mention stated it; the values that more of them state first.
    PreparedMention together(const std::vector<NodeIndex>& nodes) const {
        std::vector<const PreparedMention*> members;
        members.reserve(nodes.size());
        for (NodeIndex node : nodes) members.push_back(&of(node));
        return united(members, population_.tables());
    }

    double wholeOf(const std::vector<NodeIndex>& a, const std::vector<NodeIndex>& b) {
        if (of(a.front()).profile->basis != Basis::Evidence || a.size() + b.size() == 2) return leastBits;
        return scorePair(together(a), together(b), setting_, scratch_).bits;
    }

    bool isForbidden(NodeIndex a, NodeIndex b) const {
        const Decision* decision = decisionOn(a, b);
        return isDeclaredDistinct(of(a), of(b)) || of(a).profile != of(b).profile ||
               (decision != nullptr && decision->verdict == Verdict::Different);
    }

    /// Connected by edges that may merge; clusters never span two components.
    void clusterAll() {
        std::vector<std::uint64_t> same;
        for (const auto& [key, decision] : decisionOf_) {
            if (decision->verdict == Verdict::Same) same.push_back(key);
        }
        std::vector<NodeIndex> root = components(same);
        // Nodes are in content order, so components and their members are too.
        std::unordered_map<NodeIndex, std::size_t> indexOf;
        std::vector<ClusterInput> inputs;
        std::vector<std::uint32_t> sizes(nodes_.size());
        for (NodeIndex node = 0; node < nodes_.size(); ++node) ++sizes[root[node]];
        std::vector<std::uint32_t> local(nodes_.size());
        clusterOf_.assign(nodes_.size(), 0);
        for (NodeIndex node = 0; node < nodes_.size(); ++node) {
            if (sizes[root[node]] == 1) {
                keepCluster({node});
                continue;
            }
            auto [found, added] = indexOf.try_emplace(root[node], inputs.size());
            if (added) inputs.emplace_back();
            ClusterInput& input = inputs[found->second];
            local[node] = static_cast<std::uint32_t>(input.nodes.size());
            input.nodes.push_back(node);
            input.mentions.push_back(static_cast<double>(nodes_[node].size()));
        }
        for (const Edge& edge : edges_) {
            if (edge.score.conflict) continue;
            inputs[indexOf.at(root[edge.a])].edges.push_back(
                {local[edge.a], local[edge.b], judged(edge.a, edge.b, edge.score)});
        }
        for (std::uint64_t key : same) {
            auto a = static_cast<NodeIndex>(key >> 32U);
            inputs[indexOf.at(root[a])].mustLinks.emplace_back(local[a], local[key & 0xffffffffU]);
        }
        for (ClusterInput& input : inputs) clusterOne(input);
    }

    std::vector<NodeIndex> components(const std::vector<std::uint64_t>& same) const {
        std::vector<NodeIndex> parent(nodes_.size());
        std::iota(parent.begin(), parent.end(), 0U);
        auto root = [&](NodeIndex node) {
            while (parent[node] != node) node = parent[node] = parent[parent[node]];
            return node;
        };
        auto join = [&](NodeIndex a, NodeIndex b) {
            a = root(a);
            b = root(b);
            if (a != b) parent[std::max(a, b)] = std::min(a, b);
        };
        for (const Edge& edge : edges_) {
            if (!edge.score.conflict) join(edge.a, edge.b);
        }
        for (std::uint64_t key : same)
            join(static_cast<NodeIndex>(key >> 32U), static_cast<NodeIndex>(key & 0xffffffffU));
        for (NodeIndex node = 0; node < nodes_.size(); ++node) parent[node] = root(node);
        return parent;
    }

    void clusterOne(ClusterInput& input) {
        scored_.clear();
        for (const ClusterEdge& edge : input.edges)
            scored_.emplace(pairKey(input.nodes[edge.a], input.nodes[edge.b]), edge.pair);
        input.threshold = model_.automatic;
        const TypeProfile& profile = *of(input.nodes.front()).profile;
        if (profile.basis == Basis::Evidence) {
            input.onlyCandidate = onlyCandidateBits(model_.of(profile));
            input.usualSize = std::max(2.0, 1 + model_.of(profile).partners);
        }
        input.leastMean = model_.review - mostBelowReview;
        input.whole = [this](const std::vector<NodeIndex>& a, const std::vector<NodeIndex>& b) {
            return wholeOf(a, b);
        };
        input.pair = [this](NodeIndex a, NodeIndex b) { return pairOf(a, b); };
        input.forbidden = [this](NodeIndex a, NodeIndex b) { return isForbidden(a, b); };
        for (const auto& group : cluster(input)) {
            std::vector<NodeIndex> members;
            members.reserve(group.size());
            for (std::uint32_t at : group) members.push_back(input.nodes[at]);
            keepCluster(std::move(members));
        }
    }

    void keepCluster(std::vector<NodeIndex> members) {
        for (NodeIndex member : members) clusterOf_[member] = static_cast<std::uint32_t>(clusters_.size());
        clusters_.push_back(std::move(members));
    }

    void writeEntities() {
        std::vector<std::uint32_t> all;
        std::vector<MentionLabel> labels;
        result_.entities.reserve(clusters_.size());
        for (const auto& members : clusters_) {
            all.clear();
            labels.clear();
            for (NodeIndex node : members) {
                all.push_back(nodes_[node].representative);
                all.insert(all.end(), nodes_[node].others.begin(), nodes_[node].others.end());
            }
            std::sort(all.begin(), all.end());
            Entity entity;
            for (std::uint32_t at : all) {
                entity.mentions.push_back(population_.mentions()[at].id);
                if (labels.size() < enoughForLabel) labels.push_back(population_.labelOf(at));
            }
            std::sort(entity.mentions.begin(), entity.mentions.end());
            entity.id = EntityId{entity.mentions.front().value};
            entity.type = population_.typeOf(all.front());
            entity.label = entityLabel(entity.type, labels);
            result_.entities.push_back(std::move(entity));
        }
        std::sort(result_.entities.begin(), result_.entities.end(),
                  [](const Entity& a, const Entity& b) { return a.id < b.id; });
    }

    void writeMatches() {
        for (const Edge& edge : edges_) {
            if (decisionOn(edge.a, edge.b) != nullptr) continue;
            MatchState state = clusterOf_[edge.a] == clusterOf_[edge.b] ? MatchState::Automatic
                               : edge.score.conflict                    ? MatchState::Blocked
                                                                        : MatchState::Review;
            writeMatch(nodes_[edge.a].representative, nodes_[edge.b].representative, state, edge.score.bits);
        }
        for (const Node& node : nodes_) {
            if (node.others.empty()) continue;
            const auto& mentions = population_.mentions();
            double bits =
                scorePair(mentions[node.representative], mentions[node.others.front()], setting_, scratch_).bits;
            for (std::uint32_t other : node.others) writeMatch(node.representative, other, MatchState::Automatic, bits);
        }
        for (const auto& [key, decision] : decisionOf_) {
            auto a = static_cast<NodeIndex>(key >> 32U);
            auto b = static_cast<NodeIndex>(key & 0xffffffffU);
            MatchState state = decision->verdict == Verdict::Same        ? MatchState::Confirmed
                               : decision->verdict == Verdict::Different ? MatchState::Refused
                                                                         : MatchState::Review;
            writeMatch(nodes_[a].representative, nodes_[b].representative, state,
                       scorePair(of(a), of(b), setting_, scratch_).bits);
        }
        std::sort(result_.matches.begin(), result_.matches.end(), [](const Match& a, const Match& b) {
            return a.first != b.first ? a.first < b.first : a.second < b.second;
        });
    }

    void writeMatch(std::uint32_t a, std::uint32_t b, MatchState state, double bits) {
        MentionId first = population_.mentions()[a].id;
        MentionId second = population_.mentions()[b].id;
        if (second < first) std::swap(first, second);
        result_.matches.push_back({first, second, bits, probabilityOf(bits), state, {}});
    }

    Population& population_;
    std::span<const Decision> decisions_;
    const Model& model_;
    const std::function<std::size_t(MatchKey)>& holders_;
    Progress& progress_;
    Setting setting_;
    std::vector<Node> nodes_;
    std::vector<NodeIndex> nodeOf_;
    std::vector<Edge> edges_;
    std::map<std::uint64_t, const Decision*> decisionOf_;
    std::unordered_map<std::uint64_t, ClusterPair> scored_;  ///< pairs of the component at hand
    NameScratch scratch_;
    std::vector<std::vector<NodeIndex>> clusters_;
    std::vector<std::uint32_t> clusterOf_;
    CollationResult result_;
};

}  // namespace

Result<CollationResult> collateRegion(Population& population, std::span<const Decision> decisions, const Model& model,
                                      const std::function<std::size_t(MatchKey)>& holders, Progress& progress) {
    return Region(population, decisions, model, holders, progress).run();
}

}  // namespace crosscase::core
