// core/workspace/row_merging.cpp: property by property.
#include "core/workspace/row_merging.h"

namespace crosscase::core {
namespace {

template <typename T>
void take(T& now, const T& before, const T& after) {
    if (!(after == before)) now = after;
}

void merge(ItemLook& now, const ItemLook& before, const ItemLook& after) {
    take(now.form, before.form, after.form);
    take(now.formBefore, before.formBefore, after.formBefore);
    take(now.size, before.size, after.size);
    take(now.frame, before.frame, after.frame);
    take(now.fill, before.fill, after.fill);
    take(now.picture, before.picture, after.picture);
}

}  // namespace

void merge(PlacedEntity& now, const PlacedEntity& before, const PlacedEntity& after, bool leavesPinned) {
    if (!leavesPinned || !now.pinned || before.pinned) {
        take(now.x, before.x, after.x);
        take(now.y, before.y, after.y);
    }
    take(now.pinned, before.pinned, after.pinned);
    take(now.visibility, before.visibility, after.visibility);
    take(now.group, before.group, after.group);
    merge(now.look, before.look, after.look);
}

void merge(ChartGroup& now, const ChartGroup& before, const ChartGroup& after) {
    take(now.name, before.name, after.name);
    take(now.folded, before.folded, after.folded);
    take(now.x, before.x, after.x);
    take(now.y, before.y, after.y);
}

void merge(ChartNote& now, const ChartNote& before, const ChartNote& after) {
    take(now.text, before.text, after.text);
    take(now.x, before.x, after.x);
    take(now.y, before.y, after.y);
    take(now.width, before.width, after.width);
    take(now.colour, before.colour, after.colour);
}

void merge(StyledLink& now, const StyledLink& before, const StyledLink& after) {
    take(now.visibility, before.visibility, after.visibility);
    take(now.look.colour, before.look.colour, after.look.colour);
    take(now.look.width, before.look.width, after.look.width);
    take(now.look.at, before.look.at, after.look.at);
    take(now.look.bend, before.look.bend, after.look.bend);
}

void merge(Chart& now, const Chart& before, const Chart& after) {
    take(now.name, before.name, after.name);
    take(now.place, before.place, after.place);
    ChartSettings& settings = now.settings;
    take(settings.description, before.settings.description, after.settings.description);
    take(settings.separateLinks, before.settings.separateLinks, after.settings.separateLinks);
    take(settings.rules, before.settings.rules, after.settings.rules);
    take(settings.details, before.settings.details, after.settings.details);
    take(settings.countStatements, before.settings.countStatements, after.settings.countStatements);
    take(settings.sizeSays, before.settings.sizeSays, after.settings.sizeSays);
    take(settings.fillSays, before.settings.fillSays, after.settings.fillSays);
}

}  // namespace crosscase::core
