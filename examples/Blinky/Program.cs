using Il2Mcu.Hal.Boards;

var leds = Board.OpenLeds();
var button = Board.OpenButton();

while (true)
{
    leds.Toggle();
    Thread.Sleep(button.IsPressed ? 125 : 500);
}
