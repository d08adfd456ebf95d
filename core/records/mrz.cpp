// core/records/mrz.cpp: places and check digits of the zone's fields.
#include "core/records/mrz.h"

#include <algorithm>
#include <array>

#include "core/records/lookalikes.h"

namespace crosscase::core {
namespace {

/// A field: where it begins and how long it is.
struct Field {
    std::size_t at, size;
};

/// Places within the text that is read: the lower line of two, or the first two lines of three.
struct Layout {
    std::size_t size;
    Field number, birth;  ///< each with its check digit behind it
    std::size_t sex, check;
    std::array<Field, 4> checked;  ///< what the last check digit covers
};

constexpr Layout passport = {44, {0, 9}, {13, 6}, 20, 43, {{{0, 10}, {13, 7}, {21, 22}, {0, 0}}}};
constexpr Layout smallCard = {36, {0, 9}, {13, 6}, 20, 35, {{{0, 10}, {13, 7}, {21, 14}, {0, 0}}}};
constexpr Layout card = {60, {5, 9}, {30, 6}, 37, 59, {{{5, 25}, {30, 7}, {38, 7}, {48, 11}}}};

bool isZoneCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '<';
}

int valueOf(char c) {
    return c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
}

/// Weights 7, 3, 1 run on over the fields of a sum.
template <typename Fields>
char checkDigit(std::string_view zone, const Fields& fields) {
    static constexpr std::array<int, 3> weights = {7, 3, 1};
    int sum = 0;
    std::size_t place = 0;
    for (const Field& field : fields) {
        for (const char c : zone.substr(field.at, field.size)) sum += valueOf(c) * weights[place++ % 3];
    }
    return static_cast<char>('0' + sum % 10);
}

bool fieldOk(std::string_view zone, const Field& field) {
    return zone[field.at + field.size] == checkDigit(zone, std::array<Field, 1>{field});
}

MachineReadableZone readFields(std::string_view zone, const Layout& layout) {
    MachineReadableZone found;
    found.number = zone.substr(layout.number.at, layout.number.size);
    found.number.erase(std::remove(found.number.begin(), found.number.end(), '<'), found.number.end());
    found.birth = zone.substr(layout.birth.at, layout.birth.size);
    const char sex = zone[layout.sex];
    found.sex = sex == 'M' ? "m" : sex == 'F' ? "f" : "";
    found.passes = fieldOk(zone, layout.number) && fieldOk(zone, layout.birth) &&
                   zone[layout.check] == checkDigit(zone, layout.checked);
    return found;
}

}  // namespace

std::optional<MachineReadableZone> readMachineReadableZone(std::string_view text) {
    if (text.find('<') == std::string_view::npos || text.size() > 200) return std::nullopt;
    std::string zone = latinLookalike(text);
    zone.erase(std::remove_if(zone.begin(), zone.end(), [](char c) { return c == ' ' || c == '\n' || c == '\r'; }),
               zone.end());
    if (!std::all_of(zone.begin(), zone.end(), isZoneCharacter)) return std::nullopt;
    if (zone.size() == 88 || zone.size() == 72) zone.erase(0, zone.size() / 2);
    if (zone.size() == 90) zone.resize(60);
    for (const Layout* layout : {&passport, &smallCard, &card}) {
        if (zone.size() != layout->size) continue;
        const bool runsOn = zone[layout->number.at + layout->number.size] == '<';
        return runsOn ? std::nullopt : std::optional(readFields(zone, *layout));
    }
    return std::nullopt;
}

}  // namespace crosscase::core
