// core/analysis/paths.cpp: one search from the far end, then searches that it leads.
#include "core/analysis/paths.h"

#include <algorithm>
#include <functional>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "core/analysis/distances.h"
#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

double lengthOf(const Rows& rows, Index from, Index to) {
    const auto row = rows.of(from);
    const auto place = std::ranges::lower_bound(row, to) - row.begin();
    return 1.0 / rows.weight(rows.begin(from) + static_cast<std::size_t>(place));
}

/// Searches for one path at a time, led by how far everything is from the far end. Its arrays are cleared along what a search
/// met, so a search costs what it looks at and not the size of the network.
class LedSearch {
public:
    LedSearch(const Rows& rows, std::vector<double> ahead, Index to)
        : rows_(rows), ahead_(std::move(ahead)), to_(to), steps_(rows.entityCount()), barred_(rows.entityCount(), 0) {}

    double ahead(Index entity) const { return ahead_[at(entity)]; }
    void bar(Index entity, bool barred) { barred_[at(entity)] = barred; }

    /// The shortest way on from `start` that is at most `longest` and does not begin with one of `notFirst` (sorted).
    /// @return the entities after `start`; none when there is no such way
    std::vector<Index> from(Index start, std::span<const Index> notFirst, double longest) {
        forget();
        reach(start, -1, 0);
        while (!heap_.empty()) {
            const Open open = heap_.front();
            std::ranges::pop_heap(heap_, std::greater{});
            heap_.pop_back();
            if (open.entity == to_) return wayFrom(start);
            if (-open.minusLength > steps_[at(open.entity)].length) continue;
            for (std::size_t arc = rows_.begin(open.entity); arc < rows_.end(open.entity); ++arc) {
                const Index next = rows_.targets[arc];
                const double length = -open.minusLength + 1.0 / rows_.weight(arc);
                const double whole = length + ahead(next);
                if (barred_[at(next)] || length >= steps_[at(next)].length || whole == unreachable) continue;
                if (whole > longest && !sameLength(whole, longest)) continue;
                if (open.entity == start && std::ranges::binary_search(notFirst, next)) continue;
                reach(next, open.entity, length);
            }
        }
        return {};
    }

private:
    struct Step {
        double length = unreachable;
        Index parent = -1;
    };
    /// Least whole length first; among equals who has come farthest, so that equal ways are not all walked side by side.
    struct Open {
        double whole, minusLength;
        Index entity;
        friend auto operator<=>(const Open&, const Open&) = default;  // NOLINT(modernize-use-nullptr)
    };

    void reach(Index entity, Index parent, double length) {
        if (steps_[at(entity)].length == unreachable) met_.push_back(entity);
        steps_[at(entity)] = {length, parent};
        heap_.push_back({length + ahead(entity), -length, entity});
        std::ranges::push_heap(heap_, std::greater{});
    }
    std::vector<Index> wayFrom(Index start) const {
        std::vector<Index> way;
        for (Index entity = to_; entity != start; entity = steps_[at(entity)].parent) way.push_back(entity);
        std::ranges::reverse(way);
        return way;
    }
    void forget() {
        for (Index entity : met_) steps_[at(entity)] = {};
        met_.clear();
        heap_.clear();
    }

    const Rows& rows_;
    std::vector<double> ahead_;
    Index to_;
    std::vector<Step> steps_;
    std::vector<std::uint8_t> barred_;
    std::vector<Index> met_;
    std::vector<Open> heap_;
};

struct Candidate {
    Path path;
    std::size_t branch = 0;  ///< position of the last entity that it shares with the path it branched off
    friend bool operator<(const Candidate& a, const Candidate& b) {
        return std::tie(a.path.length, a.path.entities) < std::tie(b.path.length, b.path.entities);
    }
};

class PathsInOrder {
public:
    PathsInOrder(const Rows& rows, LedSearch& search, std::size_t count)
        : rows_(rows), search_(search), count_(count) {}

    void start(Path first) { branches_ = {Candidate{std::move(first), 0}}; }
    /// Takes the shortest candidate and looks for those that branch off it. @return false: nothing is left
    bool next(const std::function<bool()>& isOver, FoundPaths& found) {
        if (branches_.empty()) return false;
        const Candidate taken = std::move(branches_.extract(branches_.begin()).value());
        found.paths.push_back(taken.path);
        if (found.paths.size() == count_) return false;
        const auto& entities = taken.path.entities;
        double behind = 0;
        for (std::size_t i = 0; i + 1 < entities.size(); ++i) {
            if (i >= taken.branch) {
                if (isOver()) {
                    found.complete = false;
                    break;
                }
                branchAt(i, behind, taken.path, found.paths);
            }
            search_.bar(entities[i], true);
            behind += lengthOf(rows_, entities[i], entities[i + 1]);
        }
        for (Index entity : entities) search_.bar(entity, false);
        return found.complete;
    }

private:
    void branchAt(std::size_t position, double behind, const Path& path, const std::vector<Path>& taken) {
        const std::span<const Index> root(path.entities.data(), position + 1);
        std::vector<Index> notFirst;
        for (const Path& other : taken) {
            const auto& entities = other.entities;
            if (entities.size() > position + 1 && std::equal(root.begin(), root.end(), entities.begin()))
                notFirst.push_back(entities[position + 1]);
        }
        std::ranges::sort(notFirst);
        const auto way = search_.from(root.back(), notFirst, longestWorthwhile(taken.size()) - behind);
        if (way.empty()) return;
        Candidate branch{{{root.begin(), root.end()}, behind}, position};
        for (Index entity : way) {
            branch.path.length += lengthOf(rows_, branch.path.entities.back(), entity);
            branch.path.entities.push_back(entity);
        }
        branches_.insert(std::move(branch));
    }
    /// With enough candidates in hand, longer ones cannot be among the answers.
    double longestWorthwhile(std::size_t taken) const {
        if (branches_.size() + taken < count_) return unreachable;
        return std::next(branches_.begin(), static_cast<std::ptrdiff_t>(count_ - taken) - 1)->path.length;
    }

    const Rows& rows_;
    LedSearch& search_;
    std::size_t count_;
    std::set<Candidate> branches_;
};

/// From step to step to the smallest index that is as near to the end as can be.
Path shortest(const Rows& rows, const LedSearch& search, Index from, Index to) {
    Path path{{from}, 0};
    while (path.entities.back() != to) {
        const Index entity = path.entities.back();
        for (std::size_t arc = rows.begin(entity); arc < rows.end(entity); ++arc) {
            if (!sameLength(1.0 / rows.weight(arc) + search.ahead(rows.targets[arc]), search.ahead(entity))) continue;
            path.entities.push_back(rows.targets[arc]);
            path.length += 1.0 / rows.weight(arc);
            break;
        }
    }
    return path;
}

}  // namespace

Result<FoundPaths> findPaths(const Network& network, Index from, Index to, const PathOptions& options,
                             Progress& progress) {
    const auto end = std::chrono::steady_clock::now() + options.deadline;
    const auto isOver = [&] { return progress.stopRequested() || std::chrono::steady_clock::now() >= end; };
    if (isOver()) return Progress::stopped("the search for paths");
    FoundPaths found;
    if (options.count == 0) return found;
    std::vector<std::uint8_t> without = options.without;
    if (!without.empty()) without[at(from)] = without[at(to)] = 0;
    const NetworkReading reading(network, options.reading, without);
    LedSearch search(reading.out(), nearestStart(reading.in(), std::span(&to, 1)).distance, to);
    if (search.ahead(from) == unreachable) return found;
    PathsInOrder paths(reading.out(), search, options.count);
    paths.start(shortest(reading.out(), search, from, to));
    while (paths.next(isOver, found))
        progress.report(static_cast<double>(found.paths.size()) / static_cast<double>(options.count), "paths");
    return found;
}

}  // namespace crosscase::core
