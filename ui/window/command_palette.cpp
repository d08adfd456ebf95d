// ui/window/command_palette.cpp: one field for commands, entities and recent files.
#include "ui/window/command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/conversion.h"
#include "ui/shell/palette_rank.h"
#include "ui/shell/search_field.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/command_delegate.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

constexpr int searchDelayMs = 150;
constexpr std::size_t entityLimit = 12;
constexpr int shortestSearch = 2;  ///< letters
constexpr int visibleLines = 12;

enum Role { ActionRole = Qt::UserRole + 20, FileRole, EntityRole };

struct Ranked {
    int cost = 0;
    bool possible = true;
    qsizetype lastUse = 0;  ///< 0: the latest
    const Actions::Entry* entry = nullptr;
    QString path;
};

QStringList pathTo(const QMenu& menu, const QAction& action) {
    for (const QAction* held : menu.actions()) {
        if (held == &action) return {plainText(*menu.menuAction())};
        if (!held->menu()) continue;
        const QStringList below = pathTo(*held->menu(), action);
        if (!below.isEmpty()) return QStringList{plainText(*menu.menuAction())} + below;
    }
    return {};
}

QStandardItem* newLine(const QIcon& icon, const QString& title, const QString& detail) {
    auto* item = new QStandardItem(icon, title);
    item->setData(detail, DetailRole);
    item->setData(QStringLiteral("%1, %2").arg(title, detail), Qt::AccessibleTextRole);
    return item;
}

}  // namespace

QString menuPath(const QMenuBar& menus, const QAction& action) {
    for (const QAction* top : menus.actions()) {
        if (!top->menu()) continue;
        const QStringList path = pathTo(*top->menu(), action);
        if (!path.isEmpty()) return path.join(QStringLiteral(" > "));
    }
    return {};
}

CommandPalette::CommandPalette(Desk& desk, Actions& actions, QMenuBar* menus, QWidget* window)
    : QFrame(window), desk_(desk), actions_(actions), menus_(menus) {
    setObjectName(QStringLiteral("commandPalette"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setForegroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    field_ = new QLineEdit(this);
    field_->setPlaceholderText(tr("Command, name or recent file"));
    field_->setAccessibleName(field_->placeholderText());
    list_ = new QListView(this);
    list_->setAccessibleName(tr("What was found"));
    list_->setModel(&lines_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    blockCopy(list_);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(field_);
    layout->addWidget(list_, 1);
    hide();

    soon_.setSingleShot(true);
    soon_.setInterval(searchDelayMs);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(&soon_, &QTimer::timeout, this, &CommandPalette::searchEntities);
    connect(list_, &QListView::clicked, this, &CommandPalette::choose);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) hide();
    });
}

void CommandPalette::open() {
    if (isVisible()) return close();
    before_ = QApplication::focusWidget();
    field_->clear();
    fill();
    place();
    show();
    raise();
    qApp->installEventFilter(this);  // buttons take no focus: only a click tells that the person went elsewhere
    field_->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close() {
    hide();
    if (before_) before_->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place() {
    const int line = fontMetrics().height();
    const QWidget* window = parentWidget();
    const int width = std::min(window->width() - 2 * line, fontMetrics().averageCharWidth() * 90);
    const int wanted = line * 4 + list_->sizeHintForRow(0) * visibleLines;
    setGeometry((window->width() - width) / 2, line * 3, width, std::min(wanted, window->height() - line * 6));
}

void CommandPalette::fill() {
    lines_.clear();
    ++turn_;  // answers to what was typed before are dropped
    chooseFound_ = false;
    const QStringList typed = paletteWords(field_->text());
    addCommands(typed);
    addFiles(typed);
    isSearching_ = desk_.document.isOpen() && field_->text().trimmed().size() >= shortestSearch;
    if (isSearching_)
        soon_.start();
    else
        soon_.stop();
    list_->setCurrentIndex(lines_.index(0, 0));
}

void CommandPalette::addCommands(const QStringList& typed) {
    const QStringList recent = desk_.settings.recentCommands();
    std::vector<Ranked> found;
    for (const Actions::Entry& entry : actions_.entries()) {
        if (!entry.action) continue;
        QString path = menuPath(*menus_, *entry.action);
        if (path.isEmpty()) path = entry.area;
        const auto cost = paletteCost(typed, paletteWords(plainText(*entry.action)), paletteWords(path));
        const qsizetype use = recent.indexOf(entry.id);
        if (cost) found.push_back({*cost, entry.action->isEnabled(), use < 0 ? recent.size() : use, &entry, path});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) {
        return std::tuple(a.cost, !a.possible, a.lastUse) < std::tuple(b.cost, !b.possible, b.lastUse);
    });
    for (const Ranked& one : found) {
        const QAction& action = *one.entry->action;
        const QString reason = actions_.whyNot(*one.entry);
        auto* item = newLine(action.icon(), plainText(action),
                             reason.isEmpty() ? one.path : tr("%1 · %2").arg(one.path, reason));
        if (action.isCheckable() && action.isChecked()) item->setText(tr("%1 (on)").arg(item->text()));
        item->setData(one.entry->id, ActionRole);
        item->setData(action.shortcut().toString(QKeySequence::NativeText), KeyRole);
        item->setEnabled(one.possible);
        lines_.appendRow(item);
    }
}

void CommandPalette::addFiles(const QStringList& typed) {
    for (const QString& path : desk_.settings.recentFiles()) {
        const QFileInfo file(path);
        if (!paletteCost(typed, paletteWords(file.completeBaseName()), {})) continue;
        auto* item = newLine(icon(QStringLiteral("open")), file.completeBaseName(),
                             tr("Recent case · %1").arg(QDir::toNativeSeparators(file.absolutePath())));
        item->setData(path, FileRole);
        lines_.appendRow(item);
    }
}

void CommandPalette::searchEntities() {
    desk_.document.read(
        this, tr("Searching"),
        [words = toUtf8(field_->text().trimmed())](core::CaseFile& file, core::Progress&) {
            return core::searchCase(file, words, entityLimit);
        },
        [this, turn = turn_](core::Result<std::vector<core::EntityRow>> rows) {
            if (turn != turn_) return;
            isSearching_ = false;
            if (rows) addEntities(*rows);
        });
}

void CommandPalette::addEntities(const std::vector<core::EntityRow>& rows) {
    for (const core::EntityRow& row : rows) {
        auto* item = newLine(typeIcon(row.type), toQString(row.label),
                             tr("%1 · %2").arg(typeName(row.type), joined(row.agencies)));
        item->setData(qlonglong(row.id.value), EntityRole);
        lines_.appendRow(item);
    }
    if (!list_->currentIndex().isValid()) list_->setCurrentIndex(lines_.index(0, 0));
    if (chooseFound_) choose(list_->currentIndex());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (event->type() == QEvent::MouseButtonPress) {
        const QPointF at = static_cast<QMouseEvent*>(event)->globalPosition();
        if (!rect().contains(mapFromGlobal(at).toPoint())) hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool CommandPalette::handleKey(int key) {
    switch (key) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            step(key == Qt::Key_PageDown ? visibleLines - 1 : 1 - visibleLines);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (lines_.rowCount() == 0)
                chooseFound_ = isSearching_;
            else
                choose(list_->currentIndex());
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;  // there is nowhere else to go
        default:
            return false;
    }
}

void CommandPalette::step(int rows) {
    const int last = lines_.rowCount() - 1;
    if (last < 0) return;
    list_->setCurrentIndex(lines_.index(std::clamp(list_->currentIndex().row() + rows, 0, last), 0));
}

void CommandPalette::tellCurrent() {
    // The focus stays in the field, so what the arrows reach is told as the field's description.
    const QModelIndex line = list_->currentIndex();
    field_->setAccessibleDescription(line.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(field_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::choose(const QModelIndex& index) {
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled)) return;
    const QVariant action = index.data(ActionRole), file = index.data(FileRole), entity = index.data(EntityRole);
    const QString words = field_->text().trimmed();
    close();
    if (action.isValid()) run(action.toString());
    if (file.isValid()) emit fileChosen(file.toString());
    if (!entity.isValid()) return;
    noteSearch(desk_, this, words);
    emit entityChosen(core::EntityId{entity.toLongLong()});
}

void CommandPalette::run(const QString& id) {
    const Actions::Entry* entry = actions_.find(id);
    if (!entry || !entry->action) return;
    desk_.settings.addRecentCommand(id);
    entry->action->trigger();
}

}  // namespace crosscase::ui
