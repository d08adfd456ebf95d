// ui/window/layouts.cpp: arrangements of the panels under names.
#include "ui/window/layouts.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include "ui/shell/ask.h"

namespace crosscase::ui {
namespace {

const QString savedPrefix = QStringLiteral("layout.saved.");

}  // namespace

Layouts::Layouts(Actions& actions, Settings& settings, QMainWindow* window, const QList<QDockWidget*>& panels)
    : QObject(window),
      actions_(actions),
      settings_(settings),
      window_(window),
      panels_(panels),
      original_(window->saveState()) {}

QAction* Layouts::addAction(const char* id, const QString& text) {
    auto* action = new QAction(text, this);
    menu_->addAction(action);
    return actions_.add(action, QLatin1String(id), plainText(*menu_->menuAction()), Actions::Need::Case);
}

void Layouts::build(QMenu* menu) {
    menu_ = menu;
    const auto name = [](const char* panel) { return QString(QLatin1String(panel)); };
    addShipped("layout.chart", tr("&Chart"), {{name("basis")}, 0, 0.27, 0});
    addShipped("layout.records", tr("&Records"),
               {{name("records"), name("overlaps"), name("history"), name("investigations"), name("entities")},
                0.22,
                0,
                0.54});
    addShipped("layout.overlaps", tr("&Overlaps"), {{name("overlaps"), name("records"), name("basis")}, 0, 0.38, 0.4});
    connect(addAction("layout.review", tr("Re&view")), &QAction::triggered, this, &Layouts::reviewAsked);
    menu_->addSeparator();
    firstFixed_ = menu_->addSeparator();
    save_ = addAction("layout.save", tr("&Save as..."));
    connect(save_, &QAction::triggered, this, &Layouts::askName);
    delete_ = menu_->addMenu(tr("&Delete"));
    connect(addAction("layout.reset", tr("Rese&t")), &QAction::triggered, this, [this] {
        emit aboutToApply();
        window_->restoreState(original_);
    });
    refill();
}

void Layouts::addShipped(const char* id, const QString& text, const Arrangement& arrangement) {
    connect(addAction(id, text), &QAction::triggered, this, [this, arrangement] { arrange(arrangement); });
}

void Layouts::arrange(const Arrangement& arrangement) {
    emit aboutToApply();
    window_->restoreState(original_);
    QList<QDockWidget*> left, right, bottom;
    for (QDockWidget* panel : panels_) {
        const bool shown = arrangement.shown.contains(panel->objectName());
        panel->setVisible(shown);
        if (!shown) continue;
        const Qt::DockWidgetArea area = window_->dockWidgetArea(panel);
        const bool mirrored = window_->layoutDirection() == Qt::RightToLeft;
        if (area == Qt::BottomDockWidgetArea)
            bottom << panel;
        else if ((area == Qt::LeftDockWidgetArea) != mirrored)
            left << panel;
        else
            right << panel;
    }
    const auto resize = [this](const QList<QDockWidget*>& panels, double size, Qt::Orientation direction) {
        if (!panels.isEmpty()) window_->resizeDocks({panels.front()}, {int(size)}, direction);
    };
    resize(left, arrangement.left * window_->width(), Qt::Horizontal);
    resize(right, arrangement.right * window_->width(), Qt::Horizontal);
    resize(bottom, arrangement.bottom * window_->height(), Qt::Vertical);
    for (QDockWidget* panel : bottom)
        if (panel->objectName() == arrangement.shown.front()) panel->raise();
}

void Layouts::applySaved(const QString& name) {
    emit aboutToApply();
    window_->restoreState(settings_.layouts().value(name));
}

void Layouts::setSavable(bool savable) {
    save_->setVisible(savable);
}

void Layouts::askName() {
    Ask::text(window_, tr("Save the layout"), tr("Name of the layout:"), [this](const QString& text) {
        const QString name = text.trimmed();
        if (name.isEmpty()) return;
        if (!settings_.layouts().contains(name)) return save(name);
        Ask::confirm(window_, tr("Replace the layout?"), tr("There is a layout “%1” already.").arg(name), tr("Replace"),
                     [this, name] { save(name); });
    });
}

void Layouts::save(const QString& name) {
    auto layouts = settings_.layouts();
    layouts[name] = window_->saveState();
    settings_.setLayouts(layouts);
    refill();
}

void Layouts::remove(const QString& name) {
    auto layouts = settings_.layouts();
    layouts.remove(name);
    settings_.setLayouts(layouts);
    refill();
}

void Layouts::refill() {
    qDeleteAll(saved_);
    saved_.clear();
    delete_->clear();
    const auto layouts = settings_.layouts();
    for (const QString& name : layouts.keys()) {
        QString text = name;
        auto* action = new QAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        menu_->insertAction(firstFixed_, action);
        actions_.add(action, savedPrefix + name, plainText(*menu_->menuAction()), Actions::Need::Case);
        connect(action, &QAction::triggered, this, [this, name] { applySaved(name); });
        saved_ << action;
        // Queued: the menu that is being left holds the action that goes.
        connect(
            delete_->addAction(text), &QAction::triggered, this, [this, name] { remove(name); }, Qt::QueuedConnection);
    }
    delete_->setEnabled(!layouts.isEmpty());
}

}  // namespace crosscase::ui
