// core/collation/region.cpp: classes of equal statements, candidates, scores, clusters, entities.
#include "core/collation/region.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>
#include <unordered_set>

#include "core/collation/cluster.h"
#include "core/collation/compare.h"
#include "core/collation/keys.h"

namespace crosscase::core {
namespace {

using NodeIndex = std::uint32_t;

/// Mentions that state exactly the same; one stands for all.
struct Node {
    std::uint32_t representative = 0;  ///< index into prepared mentions
    std::vector<std::uint32_t> members;
    bool decided = false;
};

std::uint64_t pairKey(std::uint32_t a, std::uint32_t b) {
    return (static_cast<std::uint64_t>(std::min(a, b)) << 32) | std::max(a, b);
}

struct Edge {
    NodeIndex a, b;
    PairScore score;
};

class Region {
public:
    Region(std::span<const MentionInput> mentions, std::span<const Decision> decisions, const Calibration& calibration,
           const std::function<std::size_t(MatchKey)>& holders, Progress& progress)
        : decisions_(decisions), model_(modelOf(calibration)), holders_(holders), progress_(progress) {
        order(mentions);
    }

    Result<CollationResult> run() {
        prepareAll();
        setting_.emplace(Setting{tables_, *model_, weightsOf(*model_, tables_.tokens)});
        makeNodes();
        auto pairs = candidates();
        progress_.report(0.3, "Comparing");
        scoreAll(pairs);
        if (progress_.stopRequested()) return Progress::stopped("Collation");
        progress_.report(0.8, "Grouping");
        linkDecisions();
        clusterAll();
        writeEntities();
        writeMatches();
        return std::move(result_);
    }

private:
    void order(std::span<const MentionInput> mentions) {
        for (const MentionInput& mention : mentions) ordered_.push_back(&mention);
        std::sort(ordered_.begin(), ordered_.end(), [](const MentionInput* a, const MentionInput* b) {
            return a->recordKey != b->recordKey ? a->recordKey < b->recordKey : a->ordinal < b->ordinal;
        });
    }

    void prepareAll() {
        prepared_.reserve(ordered_.size());
        for (const MentionInput* mention : ordered_) {
            byId_.emplace(mention->id, static_cast<std::uint32_t>(prepared_.size()));
            prepared_.push_back(prepare(*mention, tables_));
        }
    }

    const PreparedMention& of(NodeIndex node) const { return prepared_[nodes_[node].representative]; }

    bool isListed(const PreparedMention& mention) const {
        return mention.input->subject && !mention.input->distinctWithin.empty();
    }

    /// Equal statements that would match each other become one node at once, unless a person or a list speaks on one.
    void makeNodes() {
        std::unordered_set<std::uint32_t> decided;
        for (const Decision& decision : decisions_) {
            for (MentionId id : {decision.first, decision.second}) {
                if (auto found = byId_.find(id); found != byId_.end()) decided.insert(found->second);
            }
        }
        std::unordered_map<std::string, NodeIndex> bySignature;
        NameScratch scratch;
        for (std::uint32_t i = 0; i < prepared_.size(); ++i) {
            bool alone = decided.contains(i) || isListed(prepared_[i]) || prepared_[i].profile->basis == Basis::Never;
            if (!alone) {
                auto [found, added] =
                    bySignature.try_emplace(signatureOf(prepared_[i], tables_), static_cast<NodeIndex>(nodes_.size()));
                if (!added) {
                    if (found->second != noNode && nodes_[found->second].members.size() == 1) {
                        const PreparedMention& first = of(found->second);
                        PairScore self = scorePair(first, prepared_[i], *setting_, scratch, nullptr);
                        if (self.conflict || self.bits < model_->automatic) found->second = noNode;
                    }
                    if (found->second != noNode) {
                        nodes_[found->second].members.push_back(i);
                        nodeOf_.push_back(found->second);
                        continue;
                    }
                }
            }
            nodeOf_.push_back(static_cast<NodeIndex>(nodes_.size()));
            nodes_.push_back({i, {i}, decided.contains(i)});
        }
    }

    std::vector<std::uint64_t> candidates() {
        std::vector<std::pair<MatchKey, NodeIndex>> held;
        std::unordered_map<MatchKey, std::size_t> counts;
        for (NodeIndex node = 0; node < nodes_.size(); ++node) {
            for (MatchKey key : keysOf(of(node), tables_)) {
                held.emplace_back(key, node);
                if (!holders_) counts[key] += nodes_[node].members.size();
            }
        }
        std::sort(held.begin(), held.end());
        std::vector<std::uint64_t> pairs;
        for (std::size_t start = 0; start < held.size();) {
            std::size_t end = start;
            while (end < held.size() && held[end].first == held[start].first) ++end;
            if (end - start > 1) pairUp(held, start, end, counts, pairs);
            start = end;
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

    /// Equal statements that are nodes of their own make no pairs by being equal: a bare first name says nothing a
    /// thousand times over. Classes, decided and listed ones do.
    bool isSpecial(NodeIndex node) const {
        return nodes_[node].members.size() > 1 || nodes_[node].decided || isListed(of(node));
    }

    void pairUp(const std::vector<std::pair<MatchKey, NodeIndex>>& held, std::size_t start, std::size_t end,
                const std::unordered_map<MatchKey, std::size_t>& counts, std::vector<std::uint64_t>& pairs) {
        MatchKey key = held[start].first;
        if (!isUncapped(key)) {
            std::size_t count = holders_ ? holders_(key) : counts.at(key);
            if (count > model_->keyCap) {
                result_.pairsSkipped += (end - start) * (end - start - 1) / 2;
                return;
            }
        }
        bool whole = isWhole(key);
        for (std::size_t i = start; i < end; ++i) {
            for (std::size_t j = i + 1; j < end; ++j) {
                if (whole && !isSpecial(held[i].second) && !isSpecial(held[j].second)) continue;
                const MentionInput& a = *of(held[i].second).input;
                const MentionInput& b = *of(held[j].second).input;
                bool declared =
                    a.subject && b.subject && !a.distinctWithin.empty() && a.distinctWithin == b.distinctWithin;
                if (!declared) pairs.push_back(pairKey(held[i].second, held[j].second));
            }
        }
    }

    /// Two threads, each with its half of the pairs; results are joined in the order of pairs.
    void scoreAll(const std::vector<std::uint64_t>& pairs) {
        constexpr std::size_t threads = 2;
        std::vector<std::vector<Edge>> found(threads);
        std::vector<std::exception_ptr> faults(threads);
        auto work = [&](std::size_t part) {
            try {
                NameScratch scratch;
                std::size_t from = pairs.size() * part / threads;
                std::size_t to = pairs.size() * (part + 1) / threads;
                for (std::size_t i = from; i < to && !progress_.stopRequested(); ++i) {
                    auto a = static_cast<NodeIndex>(pairs[i] >> 32);
                    auto b = static_cast<NodeIndex>(pairs[i] & 0xffffffffU);
                    PairScore score;
                    if (isKept(of(a), of(b), *setting_, scratch, score)) found[part].push_back({a, b, score});
                }
            } catch (...) {
                faults[part] = std::current_exception();
            }
        };
        if (pairs.size() < 1000) {
            for (std::size_t part = 0; part < threads; ++part) work(part);
        } else {
            std::thread other(work, 1);
            work(0);
            other.join();
        }
        for (std::size_t part = 0; part < threads; ++part) {
            if (faults[part]) std::rethrow_exception(faults[part]);
            edges_.insert(edges_.end(), found[part].begin(), found[part].end());
        }
    }

    /// Decisions by pair of nodes; a decided mention is always a node of its own.
    void linkDecisions() {
        for (const Decision& decision : decisions_) {
            auto first = byId_.find(decision.first);
            auto second = byId_.find(decision.second);
            if (first == byId_.end() || second == byId_.end()) continue;
            decisionOf_[pairKey(nodeOf_[first->second], nodeOf_[second->second])] = &decision;
        }
    }

    const Decision* decisionOn(NodeIndex a, NodeIndex b) const {
        auto found = decisionOf_.find(pairKey(a, b));
        return found == decisionOf_.end() ? nullptr : found->second;
    }

    ClusterPair pairOf(NodeIndex a, NodeIndex b) {
        auto [found, added] = scored_.try_emplace(pairKey(a, b));
        if (!added) return found->second;
        PairScore score = scorePair(of(a), of(b), *setting_, scratch_, nullptr);
        found->second = {score.bits, score.conflict || score.declared, score.declared && !score.conflict};
        if (const Decision* decision = decisionOn(a, b)) {
            if (decision->verdict == Verdict::Different) found->second = {score.bits, true, false};
            if (decision->verdict == Verdict::Unsure) found->second.bits = std::min(score.bits, model_->automatic - 1);
            if (decision->verdict == Verdict::Same) found->second = {24, score.declared, score.declared};
        }
        return found->second;
    }

    bool isForbidden(NodeIndex a, NodeIndex b) const {
        const MentionInput& first = *of(a).input;
        const MentionInput& second = *of(b).input;
        bool declared = isListed(of(a)) && isListed(of(b)) && first.distinctWithin == second.distinctWithin;
        const Decision* decision = decisionOn(a, b);
        return declared || first.type != second.type ||
               (decision != nullptr && decision->verdict == Verdict::Different);
    }

    /// Connected by edges that may merge; clusters never span two components.
    void clusterAll() {
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
        std::vector<std::uint64_t> same;
        for (const auto& [key, decision] : decisionOf_) {
            if (decision->verdict == Verdict::Same) same.push_back(key);
        }
        std::sort(same.begin(), same.end());
        for (std::uint64_t key : same)
            join(static_cast<NodeIndex>(key >> 32), static_cast<NodeIndex>(key & 0xffffffffU));
        // Nodes are in content order, so components and their members are too.
        std::map<NodeIndex, ClusterInput> components;
        std::vector<std::uint32_t> local(nodes_.size());
        for (NodeIndex node = 0; node < nodes_.size(); ++node) {
            ClusterInput& component = components[root(node)];
            local[node] = static_cast<std::uint32_t>(component.nodes.size());
            component.nodes.push_back(node);
            component.mentions.push_back(static_cast<double>(nodes_[node].members.size()));
        }
        for (const Edge& edge : edges_) {
            if (!edge.score.conflict) components[root(edge.a)].edges.emplace_back(local[edge.a], local[edge.b]);
        }
        for (std::uint64_t key : same) {
            auto a = static_cast<NodeIndex>(key >> 32);
            components[root(a)].mustLinks.emplace_back(local[a], local[key & 0xffffffffU]);
        }
        for (auto& [first, component] : components) clusterOne(component);
    }

    void clusterOne(ClusterInput& component) {
        component.threshold = model_->automatic;
        component.pair = [this](NodeIndex a, NodeIndex b) { return pairOf(a, b); };
        component.forbidden = [this](NodeIndex a, NodeIndex b) { return isForbidden(a, b); };
        for (const auto& group : cluster(component)) {
            std::vector<NodeIndex> members;
            for (std::uint32_t at : group) members.push_back(component.nodes[at]);
            for (NodeIndex member : members) clusterOf_[member] = static_cast<std::uint32_t>(clusters_.size());
            clusters_.push_back(std::move(members));
        }
    }

    void writeEntities() {
        for (const auto& members : clusters_) {
            std::vector<std::uint32_t> all;
            for (NodeIndex node : members)
                all.insert(all.end(), nodes_[node].members.begin(), nodes_[node].members.end());
            std::sort(all.begin(), all.end());
            std::vector<MentionInput> inputs;
            Entity entity;
            for (std::uint32_t at : all) entity.mentions.push_back(prepared_[at].input->id);
            for (std::uint32_t at : all) {
                if (inputs.size() == 200) break;  // enough for a label
                inputs.push_back(*prepared_[at].input);
            }
            std::sort(entity.mentions.begin(), entity.mentions.end());
            entity.id = EntityId{entity.mentions.front().value};
            entity.type = inputs.front().type;
            entity.label = entityLabel(inputs);
            result_.entities.push_back(std::move(entity));
        }
        std::sort(result_.entities.begin(), result_.entities.end(),
                  [](const Entity& a, const Entity& b) { return a.id < b.id; });
    }

    void writeMatches() {
        for (const Edge& edge : edges_) {
            if (decisionOn(edge.a, edge.b) != nullptr) continue;
            bool together = clusterOf_.at(edge.a) == clusterOf_.at(edge.b);
            MatchState state = together              ? MatchState::Automatic
                               : edge.score.conflict ? MatchState::Blocked
                                                     : MatchState::Review;
            writeMatch(nodes_[edge.a].representative, nodes_[edge.b].representative, state, nullptr);
        }
        for (const Node& node : nodes_) {
            for (std::size_t i = 1; i < node.members.size(); ++i) {
                writeMatch(node.representative, node.members[i], MatchState::Automatic, nullptr);
            }
        }
        for (const auto& [key, decision] : decisionOf_) {
            MatchState state = decision->verdict == Verdict::Same        ? MatchState::Confirmed
                               : decision->verdict == Verdict::Different ? MatchState::Refused
                                                                         : MatchState::Review;
            writeMatch(nodes_[key >> 32].representative, nodes_[key & 0xffffffffU].representative, state, decision);
        }
        std::sort(result_.matches.begin(), result_.matches.end(), [](const Match& a, const Match& b) {
            return a.first != b.first ? a.first < b.first : a.second < b.second;
        });
    }

    void writeMatch(std::uint32_t a, std::uint32_t b, MatchState state, const Decision* decision) {
        if (prepared_[b].input->id < prepared_[a].input->id) std::swap(a, b);
        Match match;
        match.first = prepared_[a].input->id;
        match.second = prepared_[b].input->id;
        PairScore score = scorePair(prepared_[a], prepared_[b], *setting_, scratch_, &match.reasons);
        match.bits = score.bits;
        match.probability = 1 / (1 + std::exp2(-score.bits));
        match.state = state;
        if (decision != nullptr) match.reasons.push_back(decisionReason(*decision));
        result_.matches.push_back(std::move(match));
    }

    static Reason decisionReason(const Decision& decision) {
        std::string text = decision.by + (decision.verdict == Verdict::Same        ? " decided that they are the same"
                                          : decision.verdict == Verdict::Different ? " decided that they are different"
                                                                                   : " could not decide");
        if (!decision.reason.empty()) text += ": " + decision.reason;
        return {"decision", word(decision.verdict), 0, "", "", text, decision.verdict == Verdict::Different};
    }

    static constexpr NodeIndex noNode = ~NodeIndex{0};

    std::span<const Decision> decisions_;
    std::shared_ptr<const Model> model_;
    const std::function<std::size_t(MatchKey)>& holders_;
    Progress& progress_;
    std::vector<const MentionInput*> ordered_;
    Tables tables_;
    std::optional<Setting> setting_;
    std::vector<PreparedMention> prepared_;
    std::unordered_map<MentionId, std::uint32_t> byId_;
    std::vector<Node> nodes_;
    std::vector<NodeIndex> nodeOf_;
    std::vector<Edge> edges_;
    std::map<std::uint64_t, const Decision*> decisionOf_;
    std::unordered_map<std::uint64_t, ClusterPair> scored_;
    NameScratch scratch_;
    std::vector<std::vector<NodeIndex>> clusters_;
    std::unordered_map<NodeIndex, std::uint32_t> clusterOf_;
    CollationResult result_;
};

}  // namespace

Result<CollationResult> collateRegion(std::span<const MentionInput> mentions, std::span<const Decision> decisions,
                                      const Calibration& calibration,
                                      const std::function<std::size_t(MatchKey)>& holders, Progress& progress) {
    return Region(mentions, decisions, calibration, holders, progress).run();
}

}  // namespace crosscase::core
