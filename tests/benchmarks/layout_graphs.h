// tests/benchmarks/layout_graphs.h: the made-up networks that layouts are measured on; the same for the same name.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/analysis/network.h"

namespace crosscase::benchmarks {

using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// Random numbers that are the same with every library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::int64_t below(std::int64_t bound) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::int64_t>((state_ >> 33) % static_cast<std::uint64_t>(bound));
    }

private:
    std::uint64_t state_;
};

/// Cells of 20 with 62 or 63 ties within each and 5 or 6 bridges from each, three in four of them to one of the 50 cells
/// around: 3.4 links to a node.
inline Pairs cells(std::int64_t count) {
    Dice dice(1);
    std::set<std::pair<std::int64_t, std::int64_t>> pairs;
    const auto tie = [&](std::int64_t a, std::int64_t b) {
        if (a != b) pairs.emplace(std::min(a, b), std::max(a, b));
    };
    for (std::int64_t first = 0; first < count; first += 20) {
        const std::int64_t bridges = 5 + first / 20 % 2;
        const std::size_t within = pairs.size() + 68 - static_cast<std::size_t>(bridges);
        for (std::int64_t i = 1; i < 20; ++i) tie(first + i, first + dice.below(i));
        while (pairs.size() < within) tie(first + dice.below(20), first + dice.below(20));
        for (std::int64_t bridge = 0; bridge < bridges; ++bridge) {
            const bool far = dice.below(4) == 0;
            tie(first + dice.below(20), far ? dice.below(count) : (first + dice.below(1000) + count - 500) % count);
        }
    }
    return {pairs.begin(), pairs.end()};
}

/// As many people as phones, 1.4 links to a node: everybody has a phone, and some phones are called by very many.
inline Pairs phones(std::int64_t count) {
    Dice dice(2);
    Pairs pairs;
    const std::int64_t people = count / 2, numbers = count - people;
    const auto wanted = static_cast<std::size_t>(count * 14 / 10);
    for (std::int64_t person = 0; person < people; ++person) pairs.emplace_back(person, people + dice.below(numbers));
    for (std::int64_t i = 0; i < numbers; ++i) pairs.emplace_back(dice.below(people), people + i);
    while (pairs.size() < wanted) {
        const std::int64_t spread = numbers * 1000;  // the cube of an even share: few numbers get most of the calls
        const auto share = static_cast<double>(dice.below(spread)) / static_cast<double>(spread);
        const auto number = static_cast<std::int64_t>(static_cast<double>(numbers) * share * share * share);
        pairs.emplace_back(dice.below(people), people + number);
    }
    return pairs;
}

/// Barabasi-Albert: each new node ties itself to three earlier ones, the well tied more likely.
inline Pairs preferential(std::int64_t count) {
    Dice dice(3);
    Pairs pairs;
    std::vector<std::int64_t> ends{0, 1, 2};
    for (std::int64_t node = 3; node < count; ++node) {
        for (int tie = 0; tie < 3; ++tie) {
            const std::int64_t other =
                ends[static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(ends.size())))];
            if (other == node) continue;
            pairs.emplace_back(node, other);
            ends.push_back(other);
            ends.push_back(node);
        }
    }
    return pairs;
}

inline core::Network networkOf(std::int64_t count, const Pairs& pairs) {
    std::vector<core::EntityId> entities;
    for (std::int64_t i = 0; i < count; ++i) entities.push_back(core::EntityId{i + 1});
    std::vector<core::Link> links;
    for (const auto& [from, to] : pairs) {
        core::Link link;
        link.from = core::EntityId{from + 1};
        link.to = core::EntityId{to + 1};
        links.push_back(link);
    }
    return core::Network::fromLinks(entities, links);
}

/// A file of lines "from,to[,...]" under a line of headings, in the order in which the names occur.
inline std::optional<core::Network> networkOfFile(const std::string& path) {
    std::ifstream file(path);
    if (!file) return std::nullopt;
    std::map<std::string, std::int64_t> numbers;
    const auto numberOf = [&](const std::string& name) {
        return numbers.emplace(name, static_cast<std::int64_t>(numbers.size())).first->second;
    };
    Pairs pairs;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const std::size_t comma = line.find(',');
        if (comma == std::string::npos) continue;
        const std::size_t end = std::min(line.find(',', comma + 1), line.size());
        const std::int64_t from = numberOf(line.substr(0, comma));
        pairs.emplace_back(from, numberOf(line.substr(comma + 1, end - comma - 1)));
    }
    return networkOf(static_cast<std::int64_t>(numbers.size()), pairs);
}

/// @param name  cells, phones or ba with a size in thousands (cells10k), or the path of a file of pairs
inline std::optional<core::Network> networkNamed(const std::string& name) {
    const auto digits = name.find_first_of("0123456789");
    if (digits == std::string::npos || name.back() != 'k') return networkOfFile(name);
    const std::int64_t count = 1000 * std::stoll(name.substr(digits));
    const std::string kind = name.substr(0, digits);
    if (kind == "cells") return networkOf(count, cells(count));
    if (kind == "phones") return networkOf(count, phones(count));
    if (kind == "ba") return networkOf(count, preferential(count));
    return networkOfFile(name);
}

}  // namespace crosscase::benchmarks
