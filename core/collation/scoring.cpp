// core/collation/scoring.cpp: comparing candidates, node by node, on two threads.
#include "core/collation/scoring.h"

#include <algorithm>
#include <atomic>

#include "core/base/two_threads.h"

namespace crosscase::core {
namespace {

constexpr std::size_t worthTwoThreads = 500;  ///< nodes
constexpr std::size_t chunk = 256;            ///< nodes that a thread takes at a time

/// Two mentions lie in a dozen places of memory. Asked for some pairs ahead they arrive together, not one after the other.
class ReadAhead {
public:
    static constexpr std::size_t mention = 12, contents = 8, parts = 4;  ///< pairs ahead
    static constexpr std::size_t place = 20;                             ///< of the mention's address

    static void askForPlace(const PreparedMention* const& of) { __builtin_prefetch(&of); }
    static void askForMention(const PreparedMention& of) { ask(&of, sizeof of); }
    static void askForContents(const PreparedMention& of) {
        ask(of.stated.data(), of.stated.size() * sizeof(Stated));
        ask(of.words.data(), of.words.size() * sizeof(TokenIndex));
        ask(of.names.data(), of.names.size() * sizeof(PreparedName));
        ask(of.tokens.data(), of.tokens.size() * sizeof(TokenIndex));
    }
    static void askForParts(const PreparedMention& of) {
        if (!of.names.empty()) ask(of.names.front().parts.data(), sizeof(NamePart));
    }

private:
    static void ask(const void* at, std::size_t size) {
        constexpr std::size_t line = 64, mostLines = 4;
        for (std::size_t i = 0; i < std::min(size, mostLines * line); i += line)
            __builtin_prefetch(static_cast<const char*>(at) + i);
    }
};

bool isBefore(const Edge& x, const Edge& y) {
    return x.a != y.a ? x.a < y.a : x.b < y.b;
}

/// What one thread does and finds.
class Scorer {
public:
    /// @param mentions  the one that stands for each node
    Scorer(const Candidates& candidates, std::span<const PreparedMention* const> mentions, const Setting& setting)
        : candidates_(candidates), mentions_(mentions), setting_(setting) {}

    void score(NodeIndex from, NodeIndex to) {
        pairs_.clear();
        for (NodeIndex b = from; b < to; ++b) {
            candidates_.before(b, near_);
            for (NodeIndex a : near_) pairs_.emplace_back(a, b);
        }
        for (std::size_t i = 0; i < pairs_.size(); ++i) {
            lookAhead(i);
            auto [a, b] = pairs_[i];
            PairScore score;
            // Nodes are in the order of content.
            if (isKeptInOrder(*mentions_[a], *mentions_[b], setting_, scratch_, score)) edges.push_back({a, b, score});
        }
    }

    std::vector<Edge> edges;

private:
    void lookAhead(std::size_t at) const {
        ask(at + ReadAhead::place, [&](NodeIndex node) { ReadAhead::askForPlace(mentions_[node]); });
        ask(at + ReadAhead::mention, [&](NodeIndex node) { ReadAhead::askForMention(*mentions_[node]); });
        ask(at + ReadAhead::contents, [&](NodeIndex node) { ReadAhead::askForContents(*mentions_[node]); });
        ask(at + ReadAhead::parts, [&](NodeIndex node) { ReadAhead::askForParts(*mentions_[node]); });
    }

    /// Of pairs behind each other the second is mostly the same.
    template <typename For>
    void ask(std::size_t pair, For&& askFor) const {
        if (pair >= pairs_.size()) return;
        askFor(pairs_[pair].first);
        if (pairs_[pair].second != pairs_[pair - 1].second) askFor(pairs_[pair].second);
    }

    const Candidates& candidates_;
    std::span<const PreparedMention* const> mentions_;
    const Setting& setting_;
    NameScratch scratch_;
    std::vector<NodeIndex> near_;
    std::vector<std::pair<NodeIndex, NodeIndex>> pairs_;
};

}  // namespace

std::vector<Edge> scoreCandidates(const Candidates& candidates, const Population& population,
                                  std::span<const Node> nodes, const Setting& setting, const Progress& progress) {
    std::vector<const PreparedMention*> mentions;
    mentions.reserve(nodes.size());
    for (const Node& node : nodes) mentions.push_back(&population.mentions()[node.representative]);
    auto count = static_cast<NodeIndex>(nodes.size());
    std::atomic<NodeIndex> next{0};
    auto work = [&](Scorer& scorer) {
        while (!progress.stopRequested()) {
            NodeIndex from = next.fetch_add(chunk);
            if (from >= count) break;
            scorer.score(from, std::min<NodeIndex>(from + chunk, count));
        }
        std::sort(scorer.edges.begin(), scorer.edges.end(), isBefore);
    };
    Scorer first(candidates, mentions, setting);
    Scorer second(candidates, mentions, setting);
    if (count < worthTwoThreads) {
        work(first);
    } else {
        onTwoThreads([&] { work(first); }, [&] { work(second); });
    }
    std::vector<Edge> edges(first.edges.size() + second.edges.size());
    std::merge(first.edges.begin(), first.edges.end(), second.edges.begin(), second.edges.end(), edges.begin(),
               isBefore);
    return edges;
}

}  // namespace crosscase::core
