// core/collation/population.cpp: gathering and ordering the mentions of a run, sorting their keys.
#include "core/collation/population.h"

#include <algorithm>
#include <numeric>
#include <thread>

namespace crosscase::core {
namespace {

constexpr std::size_t worthTwoThreads = 100000;

void sortPostings(std::vector<Posting>& postings) {
    auto middle = postings.begin() + static_cast<std::ptrdiff_t>(postings.size() / 2);
    if (postings.size() < worthTwoThreads) {
        std::sort(postings.begin(), postings.end());
        return;
    }
    std::thread other([&] { std::sort(postings.begin(), middle); });
    std::sort(middle, postings.end());
    other.join();
    std::inplace_merge(postings.begin(), middle, postings.end());
}

}  // namespace

Population::Population(std::span<const MentionInput> mentions) {
    for (const MentionInput& mention : mentions) add(mention);
    close();
}

void Population::add(const MentionInput& input) {
    mentions_.push_back(preparer_.prepare(input, false));
    labels_.push_back(mentionLabel(input));
    auto type = std::find(types_.begin(), types_.end(), input.type);
    typeOf_.push_back(static_cast<std::uint16_t>(type - types_.begin()));
    if (type == types_.end()) types_.push_back(input.type);
}

void Population::close() {
    order_.resize(mentions_.size());
    std::iota(order_.begin(), order_.end(), 0U);
    std::sort(order_.begin(), order_.end(), [&](std::uint32_t x, std::uint32_t y) {
        const PreparedMention& a = mentions_[x];
        const PreparedMention& b = mentions_[y];
        if (a.recordKey != b.recordKey) return a.recordKey < b.recordKey;
        return a.ordinal != b.ordinal ? a.ordinal < b.ordinal : a.id < b.id;
    });
    std::vector<PreparedMention> ordered;
    ordered.reserve(mentions_.size());
    for (std::uint32_t at : order_) ordered.push_back(std::move(mentions_[at]));
    mentions_ = std::move(ordered);
    byId_.reserve(mentions_.size());
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) byId_.emplace(mentions_[i].id, i);
}

const std::vector<Posting>& Population::postings() {
    if (!postings_.empty()) return postings_;
    std::vector<MatchKey> keys;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
        keys.clear();
        addKeys(mentions_[i], tables_, KeyFamily::All, keys);
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (MatchKey key : keys) postings_.push_back({key, i});
    }
    sortPostings(postings_);
    return postings_;
}

std::vector<KeyPosting> Population::takeKeys() {
    postings();
    std::vector<MentionId> ids;
    for (const PreparedMention& mention : mentions_) ids.push_back(mention.id);
    mentions_ = {};
    labels_ = {};
    byId_ = {};
    std::vector<KeyPosting> keys;
    keys.reserve(postings_.size());
    for (const Posting& posting : postings_) keys.push_back({posting.key, ids[posting.mention]});
    postings_ = {};
    for (auto from = keys.begin(); from != keys.end();) {
        auto to = std::find_if(from, keys.end(), [&](const KeyPosting& one) { return one.key != from->key; });
        std::sort(from, to);
        from = to;
    }
    return keys;
}

std::optional<std::uint32_t> Population::find(MentionId id) const {
    auto found = byId_.find(id);
    return found == byId_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace crosscase::core
