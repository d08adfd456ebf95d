// core/store/network_rows.cpp: columns of rows as varints. Entities: their number, then each as its distance to the one before.
// Values, margins, groups: runs of equals, each as its length and the value, because ranked rows have long ones.
#include "core/store/network_rows.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cstdint>

#include "core/store/database.h"

namespace crosscase::core {
namespace {

[[noreturn]] void damaged() {
    throw StorageFailure(SQLITE_CORRUPT, "a kept answer is damaged");
}

void appendNumber(std::string& bytes, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) bytes.push_back(static_cast<char>(number | 0x80));
    bytes.push_back(static_cast<char>(number));
}

/// All 64 bits, lowest byte first: what was computed comes back, not nearly.
void appendBits(std::string& bytes, std::uint64_t bits) {
    for (int shift = 0; shift < 64; shift += 8) bytes.push_back(static_cast<char>(bits >> shift));
}

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint64_t byte = nextByte();
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        damaged();
    }
    std::uint64_t bits() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 8) value |= nextByte() << shift;
        return value;
    }
    /// A number of things that take a byte each at least.
    std::size_t count() {
        const std::uint64_t value = number();
        if (value > bytes_.size()) damaged();
        return static_cast<std::size_t>(value);
    }
    bool atEnd() const { return bytes_.empty(); }

private:
    std::uint64_t nextByte() {
        if (bytes_.empty()) damaged();
        const auto byte = static_cast<unsigned char>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte;
    }
    std::string_view bytes_;
};

/// Small distances of either sign become small numbers: 0, -1, 1, -2 ... are 0, 1, 2, 3 ...
std::uint64_t folded(std::uint64_t distance) {
    return (distance << 1) ^ (distance >> 63 != 0 ? ~std::uint64_t{0} : 0);
}
std::uint64_t unfolded(std::uint64_t number) {
    return (number >> 1) ^ ((number & 1) != 0 ? ~std::uint64_t{0} : 0);
}

/// @param idOf  the EntityId of one of `things`
template <typename T, typename IdOf>
void appendIds(std::string& bytes, std::span<const T> things, IdOf idOf) {
    std::uint64_t before = 0;
    for (const T& thing : things) {
        const auto id = static_cast<std::uint64_t>(idOf(thing).value);
        appendNumber(bytes, folded(id - before));
        before = id;
    }
}

template <typename T, typename Take>
void readIds(Reader& reader, std::vector<T>& things, Take take) {
    std::uint64_t id = 0;
    for (T& thing : things) {
        id += unfolded(reader.number());
        take(thing) = EntityId{static_cast<std::int64_t>(id)};
    }
}

template <typename ValueOf, typename Append>
void appendRuns(std::string& bytes, std::span<const NetworkRow> rows, ValueOf valueOf, Append append) {
    for (std::size_t start = 0, end = 0; start < rows.size(); start = end) {
        const std::uint64_t value = valueOf(rows[start]);
        while (end < rows.size() && valueOf(rows[end]) == value) ++end;
        appendNumber(bytes, end - start);
        append(bytes, value);
    }
}

template <typename Read, typename Take>
void readRuns(Reader& reader, std::vector<NetworkRow>& rows, Read read, Take take) {
    for (std::size_t start = 0; start < rows.size();) {
        const std::uint64_t length = reader.number();
        if (length == 0 || length > rows.size() - start) damaged();
        const std::uint64_t value = read();
        for (std::uint64_t i = 0; i < length; ++i) take(rows[start++], value);
    }
}

}  // namespace

std::string encodeEntities(std::span<const EntityId> entities) {
    std::string bytes;
    appendNumber(bytes, entities.size());
    appendIds(bytes, entities, [](EntityId id) { return id; });
    return bytes;
}

std::string encodeRows(std::span<const NetworkRow> rows) {
    std::string bytes;
    appendNumber(bytes, rows.size());
    appendIds(bytes, rows, [](const NetworkRow& row) { return row.entity; });
    appendRuns(
        bytes, rows, [](const NetworkRow& row) { return std::bit_cast<std::uint64_t>(row.value); }, appendBits);
    appendRuns(
        bytes, rows, [](const NetworkRow& row) { return std::bit_cast<std::uint64_t>(row.margin); }, appendBits);
    appendRuns(
        bytes, rows, [](const NetworkRow& row) { return static_cast<std::uint64_t>(row.group); }, appendNumber);
    return bytes;
}

std::string encodePairs(std::span<const EntityPair> pairs) {
    std::string bytes;
    appendNumber(bytes, pairs.size());
    appendIds(bytes, pairs, [](const EntityPair& pair) { return pair.first; });
    appendIds(bytes, pairs, [](const EntityPair& pair) { return pair.second; });
    return bytes;
}

std::vector<EntityId> decodeEntities(std::string_view bytes) {
    Reader reader(bytes);
    std::vector<EntityId> entities(reader.count());
    readIds(reader, entities, [](EntityId& id) -> EntityId& { return id; });
    if (!reader.atEnd()) damaged();
    return entities;
}

std::vector<NetworkRow> decodeRows(std::string_view bytes) {
    Reader reader(bytes);
    std::vector<NetworkRow> rows(reader.count());
    const auto bits = [&] { return reader.bits(); };
    readIds(reader, rows, [](NetworkRow& row) -> EntityId& { return row.entity; });
    readRuns(reader, rows, bits,
             [](NetworkRow& row, std::uint64_t value) { row.value = std::bit_cast<double>(value); });
    readRuns(reader, rows, bits,
             [](NetworkRow& row, std::uint64_t value) { row.margin = std::bit_cast<double>(value); });
    readRuns(
        reader, rows, [&] { return reader.number(); },
        [](NetworkRow& row, std::uint64_t value) { row.group = static_cast<int>(value); });
    if (!reader.atEnd()) damaged();
    return rows;
}

std::vector<EntityPair> decodePairs(std::string_view bytes) {
    Reader reader(bytes);
    std::vector<EntityPair> pairs(reader.count());
    readIds(reader, pairs, [](EntityPair& pair) -> EntityId& { return pair.first; });
    readIds(reader, pairs, [](EntityPair& pair) -> EntityId& { return pair.second; });
    if (!reader.atEnd()) damaged();
    return pairs;
}

std::size_t countEntities(std::string_view bytes) {
    return static_cast<std::size_t>(Reader(bytes).number());
}

}  // namespace crosscase::core
