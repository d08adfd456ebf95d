// core/dissemination/basis.cpp: prints statement references as ranges.
#include "core/dissemination/basis.h"

#include <fmt/format.h>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

std::vector<std::string> ranges(const std::set<int>& numbers) {
    std::vector<std::string> parts;
    for (auto at = numbers.begin(); at != numbers.end();) {
        const int first = *at;
        int last = first;
        while (++at != numbers.end() && *at == last + 1) last = *at;
        if (last == first) {
            parts.push_back(fmt::format("S{}", first));
        } else {
            parts.push_back(fmt::format("S{}{}S{}", first, last == first + 1 ? ", " : "\u2013", last));
        }
    }
    return parts;
}

}  // namespace

std::vector<std::string> Basis::lines() const {
    std::vector<std::string> lines;
    for (const auto& [grade, numbers] : byGrade_) {
        lines.push_back(fmt::format("{} ({})", join(ranges(numbers), ", "), grade.empty() ? "not graded" : grade));
    }
    return lines;
}

std::vector<std::string> Basis::references() const {
    std::set<int> all;
    for (const auto& [grade, numbers] : byGrade_) all.insert(numbers.begin(), numbers.end());
    return ranges(all);
}

}  // namespace crosscase::core
