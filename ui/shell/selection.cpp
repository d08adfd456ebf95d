// ui/shell/selection.cpp: the one selection that all views share.
#include "ui/shell/selection.h"

#include <algorithm>

namespace crosscase::ui {

bool Selection::isEntitySelected(core::EntityId entity) const {
    return std::find(entities_.begin(), entities_.end(), entity) != entities_.end();
}

void Selection::selectEntities(std::vector<core::EntityId> entities) {
    Subject subject;
    if (!entities.empty()) subject = entities.front();
    select(subject, std::move(entities));
}

void Selection::select(const Subject& subject, std::vector<core::EntityId> entities) {
    std::vector<core::LinkId> links;
    if (const auto* link = std::get_if<core::LinkId>(&subject)) links.push_back(*link);
    change(subject, std::move(links), std::move(entities));
}

void Selection::selectLinks(std::vector<core::LinkId> links, std::vector<core::EntityId> entities) {
    Subject subject;
    if (!links.empty()) subject = links.front();
    change(subject, std::move(links), std::move(entities));
}

void Selection::change(const Subject& subject, std::vector<core::LinkId> links, std::vector<core::EntityId> entities) {
    // Views answer a change by selecting what they show; without this test they would call each other for ever.
    if (subject == subject_ && links == links_ && entities == entities_) return;
    subject_ = subject;
    links_ = std::move(links);
    entities_ = std::move(entities);
    emit changed();
}

void Selection::setScope(std::vector<core::InvestigationId> investigations) {
    if (investigations == scope_) return;
    scope_ = std::move(investigations);
    emit scopeChanged();
}

void Selection::clear() {
    select({}, {});
    setScope({});
}

}  // namespace crosscase::ui
