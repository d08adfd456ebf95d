// core/collation/population.cpp: gathering and ordering the mentions of a run, sorting their keys.
#include "core/collation/population.h"

#include <algorithm>

namespace crosscase::core {
namespace {

constexpr std::size_t worthConveyor = 4000;  ///< mentions

/// A content key as numbers that sort as it does, beside its mention: sorting does not wander through all mentions.
struct Ranked {
    std::uint64_t high, low;
    std::uint32_t added;
};

std::uint64_t bigEndian(const std::uint8_t* bytes) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) number = number << 8U | bytes[i];
    return number;
}

/// Positions in the order of adding, by record key, ordinal and id.
std::vector<std::uint32_t> orderOfContent(const std::vector<PreparedMention>& mentions) {
    std::vector<Ranked> ranked;
    ranked.reserve(mentions.size());
    for (const PreparedMention& mention : mentions) {
        const ContentKey& key = mention.recordKey;
        static_assert(sizeof(ContentKey) == 2 * sizeof(std::uint64_t));
        ranked.push_back({bigEndian(key.data()), bigEndian(key.data() + 8), static_cast<std::uint32_t>(ranked.size())});
    }
    std::sort(ranked.begin(), ranked.end(), [&](const Ranked& x, const Ranked& y) {
        if (x.high != y.high) return x.high < y.high;
        if (x.low != y.low) return x.low < y.low;
        const PreparedMention& a = mentions[x.added];
        const PreparedMention& b = mentions[y.added];
        return a.ordinal != b.ordinal ? a.ordinal < b.ordinal : a.id < b.id;
    });
    std::vector<std::uint32_t> order;
    order.reserve(ranked.size());
    for (const Ranked& one : ranked) order.push_back(one.added);
    return order;
}

}  // namespace

Population::Population(std::span<const MentionInput> mentions) {
    for (const MentionInput& mention : mentions) prepare(mention);
    close();
}

void Population::add(MentionInput input) {
    if (beside_) {
        beside_->put(std::move(input));
        return;
    }
    prepare(input);
    if (mentions_.size() == worthConveyor) beside_.emplace([this](MentionInput& next) { prepare(next); });
}

void Population::prepare(const MentionInput& input) {
    mentions_.push_back(preparer_.prepare(input, false));
    labels_ += crosscase::core::labelOf(input.type, input.properties);
    labelBegins_.push_back(labels_.size());
    named_.push_back(isNamed(input));
    strengths_.push_back(input.strength);
    auto type = std::find(types_.begin(), types_.end(), input.type);
    typeOf_.push_back(static_cast<std::uint16_t>(type - types_.begin()));
    if (type == types_.end()) types_.push_back(input.type);
}

void Population::close() {
    if (beside_) {
        beside_->finish();
        beside_.reset();
    }
    order_ = orderOfContent(mentions_);
    std::vector<PreparedMention> ordered;
    ordered.reserve(mentions_.size());
    for (std::uint32_t at : order_) ordered.push_back(std::move(mentions_[at]));
    mentions_ = std::move(ordered);
    byId_.reserve(mentions_.size());
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) byId_.emplace_back(mentions_[i].id, i);
    std::sort(byId_.begin(), byId_.end());
}

const std::vector<KeyPosting>& Population::postings() {
    if (postings_.empty()) postings_ = sortedPostings(mentions_, tables_);
    return postings_;
}

std::vector<KeyPosting> Population::takeKeys() {
    postings();
    std::vector<MentionId> ids;
    for (const PreparedMention& mention : mentions_) ids.push_back(mention.id);
    mentions_ = {};
    for (auto from = postings_.begin(); from != postings_.end();) {
        auto to = from;
        for (; to != postings_.end() && to->key == from->key; ++to) to->mention = ids[positionOf(*to)];
        std::sort(from, to);
        from = to;
    }
    return std::move(postings_);
}

MentionLabel Population::labelOf(std::uint32_t mention) const {
    std::uint32_t added = order_[mention];
    std::uint64_t begin = labelBegins_[added];
    return {std::string_view(labels_).substr(begin, labelBegins_[added + 1] - begin), named_[added], strengths_[added]};
}

std::optional<std::uint32_t> Population::find(MentionId id) const {
    auto found = std::lower_bound(byId_.begin(), byId_.end(), std::pair(id, std::uint32_t{0}));
    return found == byId_.end() || found->first != id ? std::nullopt : std::optional(found->second);
}

}  // namespace crosscase::core
